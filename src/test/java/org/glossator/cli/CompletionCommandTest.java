package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir private Path folder;

  @Test
  void bash_completes_commands_and_options() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
    Run run = Run.of("completion");
    assertThat(run.code()).isZero();
    Path script = Files.writeString(folder.resolve("complete.sh"), run.out());
    assertThat(completed(script, "glossator", "bui")).isEqualTo("build");
    assertThat(completed(script, "glossator", "build", "--prec")).isEqualTo("--precompress");
    assertThat(completed(script, "glossator", "new", "work")).isEqualTo("workflow");
    assertThat(completed(script, "glossator", "check", "--format", "s")).isEqualTo("sarif");
    assertThat(completed(script, "glossator", "explain", "V70")).startsWith("V701 V702");
    assertThat(completed(script, "glossator", "theme", "order.f")).isEqualTo("order.ftlh");
  }

  /** What bash offers for the last of {@code words}. */
  private static String completed(Path script, String... words)
      throws IOException, InterruptedException {
    String line = String.join(" ", words);
    String asked =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; _complete_glossator; echo \"${COMPREPLY[*]}\""
            .formatted(script, line, words.length - 1, line, line.length());
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", asked)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.strip();
  }
}
