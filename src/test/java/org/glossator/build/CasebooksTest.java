package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasebooksTest {
  private static final String PAGE = "casebooks/joinder/index.html";
  private static final String ORDER =
      "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/";
  private static final String BOOK =
      """
      title: Joinder & Does
      summary: When many are sued together.
      contents:
        - heading: The standard
        - text: Read *closely*.
        - order: first-time-videos-v-does
          at: [ "2:9-2:27", 2:10–12 ]
          notes:
            - {on: use a “good cause” standard, kind: question, text: "Whose?"}
        - order: first-time-videos-v-does
          at: 2:10–27
          own-notes: yes
          notes:
            - {on: reasonable likelihood of being able to identify, kind: elide}
      """;

  @Test
  void an_excerpt_shows_the_lines_that_it_names_and_folds_the_rest_of_its_paragraphs() {
    Document page = page("title: T\ncontents:\n  - {order: first-time-videos-v-does, at: 3:3–6}\n");
    Element shown = page.expectFirst(".court:has(details.elide)").clone();
    shown.select("details, [data-chrome]").remove();
    assertThat(shown.text())
        .startsWith("Under the first factor, the Court must examine")
        .endsWith("software to identify Defendants’ IP");
    assertThat(page.select("details.elide summary").eachText())
        .singleElement()
        .asString()
        .contains("omitted by The Glossator editors: 3:7–");
  }

  @Test
  void the_courts_words_of_a_paragraph_are_whole_in_every_cut() {
    Document page = page(BOOK);
    Document order = Jsoup.parse(text(BOOK, ORDER + "plain/index.html"));
    int compared = 0;
    for (Element block : page.select(".court[id*=-x]")) {
      String id = block.id().replaceAll("-x\\d+$", "");
      Element same = order.expectFirst("[id=" + id + "]");
      assertThat(courtWords(block)).isEqualTo(courtWords(same));
      compared++;
    }
    assertThat(compared).isGreaterThan(3);
  }

  private static String courtWords(Element block) {
    Element copy = block.clone();
    copy.select("[data-chrome]").remove();
    return copy.text();
  }

  @Test
  void no_id_stands_twice_and_every_link_on_the_page_arrives() {
    Document page = page(BOOK);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void its_notes_and_elisions_are_its_own_and_the_orders_only_where_it_asks_for_them() {
    Document page = page(BOOK);
    assertThat(page.select("aside.note .words").eachText())
        .contains("Question. Whose?")
        .anyMatch(words -> words.startsWith("Semitool"));
    assertThat(page.select("details.elide > span").eachText())
        .contains("reasonable likelihood of being able to identify");
    assertThat(text(BOOK, ORDER + "index.html")).doesNotContain("Whose?");
    Document without = page(BOOK.replace("own-notes: yes", "own-notes: no"));
    assertThat(without.select("aside.note .words").eachText())
        .noneMatch(words -> words.startsWith("Semitool"));
  }

  @Test
  void each_passage_tells_its_pin_and_leads_to_the_order() {
    Element pin = page(BOOK).expectFirst("p.cut a");
    assertThat(pin.text()).isEqualTo("2:9–27");
    assertThat(pin.attr("href")).startsWith("../../" + ORDER + "index.html#");
  }

  @Test
  void headings_skip_no_level_where_a_cut_starts_deep_in_the_order() {
    Document page =
        page("title: T\ncontents:\n  - {order: first-time-videos-v-does, at: 8:7–11:18}\n");
    int before = 1;
    for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.select("main .court:is(h3, h4)")).isNotEmpty();
  }

  @Test
  void the_casebooks_are_listed() {
    Document list = Jsoup.parse(text(BOOK, "casebooks/index.html"));
    assertThat(list.select("main li").eachText())
        .containsExactly("Joinder & Does: When many are sued together.");
    assertThat(list.select("main li a").attr("href")).isEqualTo("joinder/index.html");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'order: roe-v-doe', S606
          '{order: first-time-videos-v-does, at: 2:99}', S606
          '{order: first-time-videos-v-does, at: 3–2}', S606
          '{order: first-time-videos-v-does, at: here}', S606
          '{heading: a, text: b}', M303
          '{order: first-time-videos-v-does, color: red}', M302
          '{order: first-time-videos-v-does, notes: [{on: not there}]}', A401
          '{order: first-time-videos-v-does, notes: [{on: the}]}', A402
          '{order: first-time-videos-v-does, notes: [{on: a closer question, kind: joke}]}', M303
          """)
  void a_mistake_is_an_error_at_its_place(String item, Code code) {
    Pipeline.Result result = build("title: T\ncontents:\n  - " + item + "\n");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(code);
    Diagnostic told =
        result.diagnostics().stream().filter(d -> d.code() == code).findFirst().orElseThrow();
    assertThat(told.source().name()).isEqualTo("content/casebooks/joinder.yaml");
    assertThat(told.source().position(told.span().start()).line()).isEqualTo(3);
  }

  @Test
  void words_that_stand_outside_the_excerpt_are_not_in_the_casebook() {
    Pipeline.Result result =
        build(
            "title: T\ncontents:\n  - {order: first-time-videos-v-does, at: 2, "
                + "notes: [{on: presents a closer question}]}\n");
    assertThat(result.diagnostics())
        .filteredOn(told -> told.code() == Code.A401)
        .singleElement()
        .extracting(Diagnostic::help)
        .asString()
        .startsWith("they stand at ");
  }

  private static Document page(String book) {
    return Jsoup.parse(text(book, PAGE));
  }

  private static String text(String book, String path) {
    Pipeline.Result result = build(book);
    assertThat(result.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    return result.files().stream()
        .filter(file -> file.path().equals(path))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow();
  }

  private static Pipeline.Result build(String book) {
    Content seed = Content.of(Path.of("content"));
    NavigableMap<String, byte[]> files = new TreeMap<>();
    seed.below("").forEach(path -> files.put(path, seed.bytes(path).orElseThrow()));
    files.put("casebooks/joinder.yaml", book.getBytes(UTF_8));
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }
}
