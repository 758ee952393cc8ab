package org.glossator.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  private final Stems stems = new Stems();

  @ParameterizedTest
  @CsvSource({
    "infringement, infringed",
    "severance, severed",
    "copies, copy",
    "authority, authorities",
    "severe, severity",
    "author, authors",
    "court, courts"
  })
  void forms_of_a_word_share_their_stem(String one, String other) {
    assertThat(stems.of(one)).isEqualTo(stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "severance, several",
    "sever, severe",
    "author, authority",
    "authority, authorized",
    "constitute, constitution",
    "deposit, deposition",
    "defer, deference",
    "will, willful",
    "reason, reasonable",
    "precede, precedent"
  })
  void words_of_another_meaning_do_not(String one, String other) {
    assertThat(stems.of(one)).isNotEqualTo(stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"severity", "authoritative", "goods", "infringement", "majority"})
  void a_word_begins_with_all_but_the_last_letter_of_its_stem(String word) {
    String stem = stems.of(word);
    assertThat(word).startsWith(stem.substring(0, stem.length() - 1));
  }
}
