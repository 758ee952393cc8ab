package org.glossator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTextTest {
  @Test
  void an_address_among_the_words_is_a_link() {
    assertThat(note("See https://www.uscourts.gov/rules_a_b?x=1&y=2#p3 for it."))
        .isEqualTo(
            "<p>See <a href=\"https://www.uscourts.gov/rules_a_b?x=1&amp;y=2#p3\">"
                + "https://www.uscourts.gov/rules_a_b?x=1&amp;y=2#p3</a> for it.</p>");
    assertThat(note("http://example.org")).contains("<a href=\"http://example.org\">");
  }

  @Test
  void a_table_of_many_columns_has_a_box_of_its_own() {
    assertThat(note("| a | b |\n|---|---|\n| 1 | 2 |")).startsWith("<table>");
    assertThat(note("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |"))
        .startsWith(
            "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
        .endsWith("</table></div>");
  }

  @Test
  void a_note_has_no_headings() {
    assertThat(note("# One\n\ntext")).isEqualTo("<p>One</p>\n<p>text</p>");
  }

  @Test
  void what_ends_the_sentence_is_no_part_of_an_address() {
    assertThat(note("(See https://a.example/x, https://b.example/y_(z)). “https://c.example/”"))
        .isEqualTo(
            "<p>(See <a href=\"https://a.example/x\">https://a.example/x</a>,"
                + " <a href=\"https://b.example/y_(z)\">https://b.example/y_(z)</a>)."
                + " “<a href=\"https://c.example/\">https://c.example/</a>”</p>");
  }

  @Test
  void an_address_that_is_a_link_already_or_code_stays_as_it_is() {
    assertThat(
            note(
                "[https://a.example/](https://b.example/) `https://c.example/` <https://d.example/>"))
        .isEqualTo(
            "<p><a href=\"https://b.example/\">https://a.example/</a>"
                + " <code>https://c.example/</code>"
                + " <a href=\"https://d.example/\">https://d.example/</a></p>");
  }

  @Test
  void only_addresses_of_the_web_with_a_host_become_links() {
    for (String text :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "https://localhost/x",
            "xhttps://a.example/",
            "https://",
            "https://user@a.example/")) {
      assertThat(note(text)).as(text).doesNotContain("<a");
    }
  }

  @Test
  void a_sign_that_no_address_may_hold_ends_it() {
    assertThat(note("https://a.example/x%zz https://a.example/x|y https://a.example/#a#b"))
        .contains("<a href=\"https://a.example/x\">https://a.example/x</a>%zz")
        .contains("<a href=\"https://a.example/x\">https://a.example/x</a>|y")
        .contains("<a href=\"https://a.example/#a\">https://a.example/#a</a>#b");
    assertThat(note("https://a.example/\\\"onclick=x")).contains("<a href=\"https://a.example/\">");
  }

  @Test
  void many_addresses_take_time_in_proportion() {
    assertThat(note("https://a.example/x. ".repeat(5_000)).split("<a ")).hasSize(5_001);
    assertThat(note("https://" + "a.".repeat(50_000))).doesNotContain("<a");
    assertThat(note("https://a.example/" + ")".repeat(20_000)).split("<a ")).hasSize(2);
  }

  private static String note(String markdown) {
    return NoteText.of(markdown, "n-", Unlinked.NOTES).markup();
  }
}
