package org.glossator.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  private static final Secret NAME = Secret.of("Zebulon Quark");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zebulon Quark",
        "of ZEBULON\n   QUARK.",
        "*Zebulon* Quark",
        "Zebulon-Quark",
        "zebulon-quark/index.html",
        "Zebulon\u00a0Quark",
        "Zebu-\nlon Quark",
        "Zebu-lon Quark",
        "Zebu\u00adlon Quark",
        "Zebulon\u200b Quark",
        "Zebulon\u2011Quark",
        "\uff3aebulon \uff31uark",
      })
  void words_are_found_in_every_form(String text) {
    assertThat(NAME.isIn(Secret.Text.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zebulon", "Zebulons Quark", "Zebulon Quarks", "Zebulon and Quark", ""})
  void other_words_are_not(String text) {
    assertThat(NAME.isIn(Secret.Text.of(text))).isFalse();
  }

  @Test
  void an_apostrophe_is_one_however_it_is_set_and_a_row_of_marks_is_no_word() {
    assertThat(Secret.of("O’Brien").isIn(Secret.Text.of("of O'Brien."))).isTrue();
    assertThat(Secret.of("--------").isIn(Secret.Text.of("of O'Brien -------- and others")))
        .isFalse();
  }

  @Test
  void what_somebody_answers_for_is_answered_for_over_a_line_s_end_too() {
    Decisions decisions =
        new Decisions(
            java.util.List.of(),
            java.util.List.of(new Decisions.Kept("Zebulon Quark", "he asked for it", "ed")));
    assertThat(decisions.keeps("Zebu-lon QUARK")).isTrue();
    assertThat(decisions.keeps("Zebulon")).isFalse();
  }
}
