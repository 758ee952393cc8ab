package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainCommandTest {
  @ParameterizedTest
  @EnumSource
  void every_code_has_a_page_that_says_what_it_means_and_how_to_mend_it(Code code)
      throws IOException {
    assertThat(ExplainCommand.page(code))
        .startsWith(
            "# " + code + ": " + code.title() + "\n\nSeverity: " + code.severity().word() + "\n\n")
        .contains("\n## Example\n\n    ", "\n## How to mend it\n\n")
        .endsWith(".\n");
  }

  @Test
  void a_code_is_explained_in_any_case() {
    Run run = Run.of("explain", "p101");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# P101: printed line numbers do not rise\n");
  }

  @Test
  void an_unknown_code_is_wrong_usage() {
    Run run = Run.of("explain", "X1");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glossator: there is no code X1\nhelp: glossator explain");
  }

  @Test
  void without_a_code_all_are_listed() {
    assertThat(Run.of("explain").out().lines())
        .hasSameSizeAs(Code.values())
        .allMatch(line -> Arrays.stream(Code.values()).anyMatch(c -> line.startsWith(c + "  ")));
  }
}
