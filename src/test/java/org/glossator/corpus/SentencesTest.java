package org.glossator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void the_sentence_around_a_citation_inside_it() {
    assertThat(around("First one. The rule of 1 U.S. 2 decides this. Third.", "1 U.S. 2"))
        .isEqualTo("The rule of 1 U.S. 2 decides this.");
  }

  @Test
  void a_citation_that_is_its_own_sentence_comes_with_what_it_supports() {
    assertThat(
            around(
                "Before. The motion is moot. See Roe v. Poe, 1 U.S. 2. After.",
                "Roe v. Poe, 1 U.S. 2"))
        .isEqualTo("The motion is moot. See Roe v. Poe, 1 U.S. 2.");
  }

  @Test
  void points_of_abbreviations_and_citations_end_nothing() {
    assertThat(
            around(
                "One. Mr. Smith told Acme Inc. Board that Fed. R. Civ. P. 20 applies. Two.",
                "Fed. R. Civ. P. 20"))
        .isEqualTo("Mr. Smith told Acme Inc. Board that Fed. R. Civ. P. 20 applies.");
  }

  @Test
  void closing_marks_belong_to_the_sentence() {
    assertThat(around("He said “no.” Then came 1 U.S. 2 as well.” (And more.) End.", "1 U.S. 2"))
        .isEqualTo("Then came 1 U.S. 2 as well.”");
  }

  @Test
  void text_without_any_point_is_one_sentence() {
    assertThat(around("and 1 U.S. 2 and so on", "1 U.S. 2")).isEqualTo("and 1 U.S. 2 and so on");
  }

  private static String around(String text, String citation) {
    int start = text.indexOf(citation);
    Span mention = new Span(start, start + citation.length());
    return Sentences.around(text, mention, List.of(mention)).of(text);
  }
}
