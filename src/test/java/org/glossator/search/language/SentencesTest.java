package org.glossator.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void a_full_stop_ends_a_sentence() {
    assertThat(cut("The motion is denied. The Court agrees."))
        .containsExactly("The motion is denied. ", "The Court agrees.");
  }

  @Test
  void abbreviations_of_lawyers_do_not() {
    String text =
        "See Apple, Inc. v. Samsung Elecs. Co., No. 11-1846, at *1 (N.D. Cal. May 18, 2011).";
    assertThat(cut(text)).containsExactly(text);
  }

  @Test
  void closing_marks_belong_to_the_sentence_before() {
    assertThat(cut("It said “no.” The Court (again.) “Good cause” exists."))
        .containsExactly("It said “no.” ", "The Court (again.) ", "“Good cause” exists.");
  }

  @Test
  void three_dots_leave_words_out_and_a_fourth_ends_the_sentence() {
    String within =
        "A prisoner who fails to exhaust remedies . . . [or] defaults ... Congress said.";
    assertThat(cut(within)).containsExactly(within);
    assertThat(cut("He fails . . . . The Court agrees. . . . So it is."))
        .containsExactly("He fails . . . . ", "The Court agrees. . . . ", "So it is.");
  }

  @Test
  void what_stands_in_parentheses_after_id_and_ibid_belongs_to_them() {
    assertThat(cut("See id. (trial by jury); ibid. (liquidated damages). Ibid. The Court agrees."))
        .containsExactly(
            "See id. (trial by jury); ibid. (liquidated damages). ", "Ibid. ", "The Court agrees.");
  }

  @Test
  void a_sentence_may_end_with_a_citation() {
    assertThat(
            cut("See id. at 275. Id. Consequently, relief is due. FAC ¶ 7. Plaintiff asserts it."))
        .containsExactly(
            "See id. at 275. ",
            "Id. ",
            "Consequently, relief is due. ",
            "FAC ¶ 7. ",
            "Plaintiff asserts it.");
  }

  private static List<String> cut(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int start : Sentences.starts(text)) {
      sentences.add(text.substring(from, start));
      from = start;
    }
    sentences.add(text.substring(from));
    return sentences;
  }
}
