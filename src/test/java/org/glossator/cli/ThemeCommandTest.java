package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThemeCommandTest {
  @Test
  void without_a_name_every_file_of_the_look_is_listed() {
    Run run = Run.of("theme");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).contains("order.ftlh", "assets/site.css").isSorted();
  }

  @Test
  void a_file_is_printed_as_it_is() throws Exception {
    assertThat(Run.of("theme", "order.ftlh").out())
        .isEqualTo(Files.readString(Path.of("templates/order.ftlh")));
  }

  @Test
  void an_unknown_name_and_a_font_are_wrong_usage() {
    assertThat(Run.of("theme", "oder.ftlh").code()).isEqualTo(2);
    assertThat(Run.of("theme", "oder.ftlh").err()).contains("help: glossator theme");
    assertThat(Run.of("theme", "assets/fonts/source-serif-4-latin-400-normal.woff2").code())
        .isEqualTo(2);
  }
}
