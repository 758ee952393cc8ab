package org.glossator.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.glossator.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class WeaverTest {
  private static final String TEXT = "See Gibbs, 383 U.S. 715, 724 (1966).";

  @Test
  void text_without_marks_is_only_escaped() {
    assertThat(weave("“A” & <b> \"c\"", List.of(), List.of()))
        .isEqualTo("“A” &amp; &lt;b&gt; &quot;c&quot;");
  }

  @Test
  void an_element_covers_its_words() {
    assertThat(weave(TEXT, List.of(wrap(4, 9, Tag.of("i"))), List.of()))
        .startsWith("See <i>Gibbs</i>, 383");
  }

  @Test
  void the_longer_of_two_elements_that_start_together_is_outside() {
    assertThat(weave("abcd", List.of(wrap(0, 2, Tag.of("i")), wrap(0, 4, Tag.of("b"))), List.of()))
        .isEqualTo("<b><i>ab</i>cd</b>");
  }

  @Test
  void crossing_elements_are_split_and_only_the_first_piece_has_the_id() {
    Tag mark = Tag.of("mark", "id", "n1-m", "class", "note");
    assertThat(weave("abcdef", List.of(wrap(0, 4, Tag.of("i")), wrap(2, 6, mark)), List.of()))
        .isEqualTo(
            "<i>ab<mark id=\"n1-m\" class=\"note\">cd</mark></i><mark class=\"note\">ef</mark>");
  }

  @Test
  void a_link_stays_whole_where_a_mark_ends_inside_it() {
    Wrap link = Wrap.whole(new Span(2, 6), Tag.of("a", "href", "#x"));
    assertThat(weave("abcdef", List.of(wrap(0, 4, Tag.of("mark")), link), List.of()))
        .isEqualTo("<mark>ab</mark><a href=\"#x\"><mark>cd</mark>ef</a>");
  }

  @Test
  void a_link_stays_whole_where_a_mark_begins_inside_it() {
    Wrap link = Wrap.whole(new Span(0, 4), Tag.of("a", "href", "#x"));
    assertThat(weave("abcdef", List.of(wrap(2, 6, Tag.of("mark")), link), List.of()))
        .isEqualTo("<a href=\"#x\">ab<mark>cd</mark></a><mark>ef</mark>");
  }

  @Test
  void of_overlapping_links_only_the_first_is_made() {
    Wrap one = Wrap.whole(new Span(0, 4), Tag.of("a", "href", "#x"));
    Wrap two = Wrap.whole(new Span(2, 6), Tag.of("a", "href", "#y"));
    assertThat(weave("abcdef", List.of(two, one), List.of()))
        .isEqualTo("<a href=\"#x\">abcd</a>ef");
  }

  @Test
  void a_mark_between_characters_does_not_split_what_surrounds_it() {
    Insert line = Insert.of(2, new HtmlWriter().open("span", "class", "ln").close().html());
    assertThat(weave("abcd", List.of(wrap(0, 4, Tag.of("i"))), List.of(line)))
        .isEqualTo("<i>ab<span class=\"ln\"></span>cd</i>");
  }

  @Test
  void an_insert_with_a_link_is_kept_out_of_links() {
    Wrap link = Wrap.whole(new Span(0, 4), Tag.of("a", "id", "c1", "href", "#x"));
    Insert call = Insert.apart(2, new HtmlWriter().element("a", "1", "href", "#f").html());
    assertThat(weave("abcd", List.of(link), List.of(call)))
        .isEqualTo("<a id=\"c1\" href=\"#x\">ab</a><a href=\"#f\">1</a><a href=\"#x\">cd</a>");
  }

  @Test
  void inserts_at_one_place_keep_their_order_and_stand_between_what_ends_and_what_begins() {
    List<Insert> inserts = List.of(Insert.of(2, Html.text("1")), Insert.of(2, Html.text("2")));
    assertThat(weave("abcd", List.of(wrap(0, 2, Tag.of("i")), wrap(2, 4, Tag.of("b"))), inserts))
        .isEqualTo("<i>ab</i>12<b>cd</b>");
  }

  @Test
  void an_empty_span_makes_no_element() {
    assertThat(weave("ab", List.of(wrap(1, 1, Tag.of("i"))), List.of())).isEqualTo("ab");
  }

  @Test
  void a_mark_outside_the_text_is_refused() {
    List<Wrap> outside = List.of(wrap(1, 9, Tag.of("i")));
    assertThatThrownBy(() -> Weaver.weave("ab", outside, List.of()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void any_marks_give_well_nested_html_whose_text_is_the_text() {
    long seed = Long.getLong("seed", 20260115L);
    for (int round = 0; round < 2000; round++) {
      Random random = new Random(seed + round);
      String text = text(random);
      List<Wrap> wraps = wraps(random, text.length());
      List<Insert> inserts = inserts(random, text.length());
      String html = Weaver.weave(text, wraps, inserts).markup();
      assertSound(html, text, "seed " + (seed + round) + ": " + wraps + inserts);
    }
  }

  private static void assertSound(String html, String text, String what) {
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document document = Jsoup.parseBodyFragment("<p>" + html + "</p>");
    ParseErrorList errors = parser.getErrors();
    parser.parseInput("<!DOCTYPE html><p>" + html + "</p>", "");
    assertThat(errors).as(what).isEmpty();
    assertThat(document.select("a a")).as(what).isEmpty();
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      assertThat(ids.add(element.id())).as(what + " has twice " + element.id()).isTrue();
    }
    document.select("[data-chrome]").remove();
    assertThat(document.body().wholeText()).as(what).isEqualTo(text);
  }

  private static String text(Random random) {
    String letters = "ab &<>\"'“”§¶𝒳é ";
    int[] points = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static List<Wrap> wraps(Random random, int length) {
    String[] names = {"i", "b", "mark", "a", "span"};
    List<Wrap> wraps = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      int start = random.nextInt(length + 1);
      int end = start + random.nextInt(length - start + 1);
      String name = names[random.nextInt(names.length)];
      Tag tag = Tag.of(name, "id", name + i).with("href", name.equals("a") ? "#" + i : "");
      wraps.add(new Wrap(new Span(start, end), tag, name.equals("a")));
    }
    return wraps;
  }

  private static List<Insert> inserts(Random random, int length) {
    List<Insert> inserts = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(length + 1);
      inserts.add(
          random.nextBoolean()
              ? Insert.of(at, new HtmlWriter().open("span", "id", "ln" + i).close().html())
              : Insert.apart(
                  at,
                  new HtmlWriter()
                      .element("a", "!", "data-chrome", "", "href", "#", "id", "r" + i)
                      .html()));
    }
    return inserts;
  }

  private static Wrap wrap(int start, int end, Tag tag) {
    return Wrap.of(new Span(start, end), tag);
  }

  private static String weave(String text, List<Wrap> wraps, List<Insert> inserts) {
    return Weaver.weave(text, wraps, inserts).markup();
  }
}
