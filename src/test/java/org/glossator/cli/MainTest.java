package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void help_names_every_command_and_exit_code() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Usage: glossator",
            "build",
            "check",
            "cite",
            "search",
            "explain",
            "70  a bug in glossator");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void help_is_a_command_too() {
    assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out());
    assertThat(Run.of("help", "check").out()).isEqualTo(Run.of("check", "--help").out());
    assertThat(Run.of("help", "check").code()).isZero();
  }

  @Test
  void version_names_program_and_java() {
    assertThat(Run.of("--version").out()).startsWith("glossator ").contains(", Java ");
  }

  @Test
  void a_wrong_command_line_is_told_in_two_lines_with_code_2() {
    Run run = Run.of("explian");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("glossator: Unmatched argument at index 0: 'explian'")
        .contains("Did you mean")
        .endsWith("help: glossator --help\n");
    assertThat(run.out()).isEmpty();
    assertThat(Run.of("explain", "--colour").err()).endsWith("help: glossator explain --help\n");
  }

  @Test
  void without_a_command_the_usage_is_told_with_code_2() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glossator: Missing required subcommand");
  }

  @Test
  void what_the_machine_refuses_is_one_line_with_code_1() {
    assertThat(failing(new AccessDeniedException("site/x")).err())
        .isEqualTo("glossator: site/x: permission denied\n");
    assertThat(failing(new NoSuchFileException("gone")).err())
        .isEqualTo("glossator: gone: there is no such file or folder\n");
    assertThat(failing(new FileSystemException("site/x", null, "No space left on device")).err())
        .isEqualTo("glossator: site/x: No space left on device\n");
    Run run = failing(new java.io.UncheckedIOException(new IOException("the disk is gone")));
    assertThat(run).isEqualTo(new Run(1, "", "glossator: the disk is gone\n"));
  }

  @Test
  void a_bug_says_so_with_its_trace_and_code_70() {
    Run run = failing(new IllegalStateException("a span ends before it starts"));
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err())
        .startsWith("glossator: this is a bug in glossator")
        .contains("IllegalStateException: a span ends before it starts", "\tat org.glossator");
  }

  @Test
  void words_from_a_file_cannot_steer_the_terminal() {
    assertThat(failing(new IOException("a\u001B[2Jb\rc")).err())
        .isEqualTo("glossator: a\uFFFD[2Jb\uFFFDc\n");
  }

  private static Run failing(Exception error) {
    Callable<Integer> command = new Failing(error);
    return new Run.Recorder("", false).run(command);
  }

  @picocli.CommandLine.Command(name = "fail")
  private record Failing(Exception error) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw error;
    }
  }
}
