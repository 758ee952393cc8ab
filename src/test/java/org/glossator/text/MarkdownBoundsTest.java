package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Words with *emphasis*, [a link](b) & <b>more</b>.",
        "* * *",
        "- one\n  - two\n    - three\n",
        "> > quoted twice\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n"
      })
  void what_anybody_writes_stays_as_it_is(String text) {
    assertThat(MarkdownBounds.escaped(text)).isSameAs(text);
  }

  @Test
  void a_row_as_wide_as_a_page_may_be_is_still_a_rule() {
    String rule = "* ".repeat(200);
    assertThat(MarkdownBounds.escaped(rule)).isSameAs(rule);
  }

  @Test
  void of_a_longer_row_the_first_mark_is_text() {
    String row = "  " + "*".repeat(600);
    assertThat(MarkdownBounds.escaped(row)).isEqualTo("  \\" + "*".repeat(600));
  }

  @Test
  void a_mark_that_would_nest_too_deep_is_text() {
    String deep = "> ".repeat(200);
    String escaped = MarkdownBounds.escaped(deep);
    assertThat(escaped.replace("\\", "")).isEqualTo(deep);
    assertThat(escaped.indexOf('\\')).isBetween(60, 110);
  }

  @Test
  void marks_are_counted_in_each_paragraph_by_itself() {
    String half = "[".repeat(600);
    assertThat(MarkdownBounds.beyond(half + "\n\n" + half, 0).cardinality()).isZero();
    assertThat(MarkdownBounds.beyond(half + "\n" + half, 0).cardinality()).isEqualTo(200);
  }
}
