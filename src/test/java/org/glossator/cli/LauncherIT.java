package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, started by its launcher as a publisher starts it. */
class LauncherIT {
  private static final Path JAR = Path.of("target/glossator.jar");

  @TempDir static Path work;
  private static Path launcher;

  /**
   * Installs the program in a folder of its own, without sources, so that it never builds itself.
   */
  @BeforeAll
  static void install() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "the launcher is for POSIX systems");
    assumeTrue(Files.exists(JAR), "no " + JAR + ": run mvn verify");
    Path home = Files.createDirectories(work.resolve("my programs/glossator é"));
    launcher =
        Files.copy(
            Path.of("glossator"), home.resolve("glossator"), StandardCopyOption.COPY_ATTRIBUTES);
    Path target =
        Files.createDirectories(home.resolve("target/lib")).resolveSibling(JAR.getFileName());
    Files.copy(JAR, target);
    try (Stream<Path> libraries = Files.list(Path.of("target/lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, home.resolve("target/lib").resolve(library.getFileName()));
      }
    }
  }

  @Test
  void it_publishes_the_content_twice_the_same() throws Exception {
    String content = Path.of("content").toAbsolutePath().toString();
    Run first = run("build", "--content", content, "--out", "sité §");
    assertThat(first.err()).doesNotContain("error[", "warning[");
    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("sité §: ").contains(" written, 0 removed");
    assertThat(work.resolve("sité §/index.html")).exists();
    assertThat(run("build", "--content", content, "--out", "sité §").out())
        .contains("none changed");
  }

  @Test
  void words_of_any_language_reach_the_program_where_no_language_is_set() throws Exception {
    Run run = run("build", "--content", "schön §");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("glossator: schön §: there is no such folder");
  }

  @Test
  void java_says_nothing_of_its_own() throws Exception {
    for (int start = 0; start < 2; start++) {
      Run run = run("explain", "P101");
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).startsWith("# P101");
    }
  }

  private static Run run(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    Path out = work.resolve("stdout");
    Path err = work.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
