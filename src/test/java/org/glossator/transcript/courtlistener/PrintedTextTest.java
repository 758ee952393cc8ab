package org.glossator.transcript.courtlistener;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTextTest {
  /** A page of pleading paper: numbers down to 28, the court's name left of them, a stamp. */
  private static String pleading(int page) {
    StringBuilder out = new StringBuilder();
    out.append("      Case 3:11-cv-03822-MEJ   Document 11   Filed 10/07/11   Page ")
        .append(page)
        .append(" of 2\n\n");
    for (int n = 1; n <= 28; n++) {
      String words =
          switch (n) {
            case 3 -> "          The Court held a hearing";
            case 4 -> "on page " + page + ", and takes the matter";
            case 5 -> "under submission.";
            case 7 -> "          IT IS SO ORDERED.";
            default -> "";
          };
      String left = n == 12 ? "United States District Court  " : " ".repeat(30);
      out.append(left).append("%2d".formatted(n)).append("   ").append(words).append('\n');
    }
    return out.toString();
  }

  @Test
  void the_margins_numbers_become_the_lines_of_the_page() {
    Body body = PrintedText.of(pleading(1) + "\f" + pleading(2) + "\f");
    assertThat(body.comesBack()).isTrue();
    assertThat(body.text())
        .isEqualTo(
            """
            @page 1
             3| The Court held a hearing
             4| on page 1, and takes the matter
             5| under submission.

             7| IT IS SO ORDERED.

            @page 2
             3| The Court held a hearing
             4| on page 2, and takes the matter
             5| under submission.

             7| IT IS SO ORDERED.
            """);
    assertThat(body.drops()).contains("United States District Court  12", "28");
  }

  @Test
  void a_list_of_few_numbers_is_the_courts_own() {
    String text = "The factors are:\n\n1  notice\n2  time\n3  place\n";
    Body body = PrintedText.of(text);
    assertThat(body.comesBack()).isTrue();
    assertThat(body.text()).contains("1  notice", "3  place");
    assertThat(body.drops()).isEmpty();
  }

  @Test
  void running_heads_give_the_pages_their_numbers_and_are_no_words() {
    String text =
        "12         ROE v. DOE\n             Opinion of the Court\n\nwhat the parties\n\f"
            + "Cite as: 1 U. S. 1         13\n             Opinion of the Court\n\nagreed upon.\n\f"
            + "14         ROE v. DOE\n             Opinion of the Court\n\nNext they\n\f"
            + "Cite as: 1 U. S. 1         15\n             Opinion of the Court\n\nwent home.\n";
    Body body = PrintedText.of(text);
    assertThat(body.text())
        .isEqualTo(
            """
            @page 12
              | what the parties
            @page 13
              | agreed upon.
            @page 14
              | Next they
            @page 15
              | went home.
            """);
  }

  @Test
  void a_row_that_only_looks_like_the_running_head_is_kept() {
    Body body = PrintedText.of("7\nThe count was\n7\nin all.\n\f8\nIt is so ordered.\n");
    assertThat(body.text()).contains("| The count was\n  | 7\n  | in all.");
    assertThat(body.drops()).containsExactly("7", "8");
  }

  @Test
  void marks_of_markdown_are_words_and_come_back() {
    Body body = PrintedText.of("# 1 *not* [^2] _x_ `y` <b> a|b ~z~ &amp;\n- item\n+ more\n=== x\n");
    assertThat(body.comesBack()).isTrue();
    Body paged = PrintedText.of("# a*b*\n> q [^1]: <u>x</u> end\u00AC\n\f@page 7\n\\ back\n");
    assertThat(paged.comesBack()).isTrue();
  }
}
