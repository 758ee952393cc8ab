package org.glossator.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Span;
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
        "https://x.org/?q=Zebulon%20Quark&x",
        "https://x.org/?q=zebulon+quark",
        "https://x.org/?q=%5Aebulon%2C%20Quark",
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
            java.util.List.of(
                new Decisions.Kept("Zebulon Quark", "he asked for it", "ed", Span.at(0))));
    assertThat(decisions.keeps("Zebu-lon QUARK")).isTrue();
    assertThat(decisions.keeps("Zebulon%20Quark")).isTrue();
    assertThat(decisions.keeps("Zebulon")).isFalse();
  }

  @Test
  void words_of_two_addresses_are_no_words_beside_each_other() {
    assertThat(NAME.isIn(Secret.Text.of("?q=a%20Zebulon Quark%20b"))).isFalse();
    assertThat(NAME.isIn(Secret.Text.of("?q=a%20Zebulon%20Quark%20b"))).isTrue();
  }

  @Test
  void an_accent_is_one_whichever_way_it_is_written_and_places_are_those_of_the_text() {
    for (String name : new String[] {"André Núñez", "Andre\u0301 Nu\u0301n\u0303ez"}) {
      Secret secret = Secret.of(name);
      assertThat(secret.places("of André Núñez.")).containsExactly(new Span(3, 14));
      assertThat(secret.places("of Andre\u0301 Nu\u0301n\u0303ez."))
          .containsExactly(new Span(3, 17));
      assertThat(secret.places("?q=Andr%C3%A9%20N%C3%BA%C3%B1ez."))
          .containsExactly(new Span(3, 31));
      assertThat(secret.places("of Andre Nunez.")).isEmpty();
    }
  }
}
