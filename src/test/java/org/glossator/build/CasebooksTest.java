package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
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

  private static final String NOTED =
      """
      title: T
      contents:
        - text: "See *United Mine Workers v. Gibbs*, 383 U.S. 715 (1966), and [[11-3822, 2:10]]."
        - order: first-time-videos-v-does
          at: 2:10–27
          notes:
            - {on: could withstand a motion to dismiss, id: third, kind: question, text: "Who?[^1]\n\n[^1]: One."}
            - {re: third, text: "Nobody.[^1]\n\n[^1]: Two."}
            - {on: use a “good cause” standard, kind: not-assigned}
      """;

  @Test
  void a_teachers_words_have_their_citations_linked() {
    Element text = page(NOTED).expectFirst("div.between");
    assertThat(text.select("a").eachAttr("href"))
        .anyMatch(href -> href.contains("383"))
        .anyMatch(href -> href.startsWith("../../" + ORDER + "index.html#"));
  }

  @Test
  void an_answer_stands_beneath_what_it_answers_and_no_two_footnotes_share_an_id() {
    Document page = page(NOTED);
    assertThat(page.select("aside.note:not(.correction) p.on").eachText())
        .containsExactly(
            "Note 1 on “use a “good cause” standard”, 2:12",
            "Note 2 on “could withstand a motion to dismiss”, 2:24",
            "Note 3 answers note 2");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("aside.note .words").eachText())
        .anyMatch(words -> words.equals("Not assigned."));
  }

  @Test
  void what_a_casebook_refers_to_is_held_against_the_site() {
    Pipeline.Result result =
        build(
            """
            title: T
            contents:
              - text: "![chart](images/a.png) and [[11-3822, 99:1]]"
              - order: first-time-videos-v-does
                notes:
                  - {on: presents a closer question, text: "See [[99-1]]."}
            """);
    assertThat(result.diagnostics())
        .filteredOn(told -> told.code() == Code.S602)
        .extracting(told -> told.source().position(told.span().start()).line())
        .containsExactly(3, 3, 6);
  }

  @Test
  void an_answer_without_a_question_and_a_name_that_is_taken_are_errors() {
    Pipeline.Result result =
        build(
            """
            title: T
            contents:
              - order: first-time-videos-v-does
                notes:
                  - {on: presents a closer question, id: a, text: x}
                  - {re: b, text: y}
                  - {re: a, on: presents, id: a, text: y}
                  - {on: nowhere to be found, by: me, text: y}
            """);
    assertThat(result.diagnostics())
        .filteredOn(told -> told.source().name().endsWith("joinder.yaml"))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.A409, Code.A409, Code.A403, Code.A401, Code.A404);
  }

  private static final String LOCK = "casebooks/joinder.lock.yaml";
  private static final String PLAIN =
      """
      title: T
      contents:
        - order: first-time-videos-v-does
          at: 11:19–12:1
          notes:
            - {on: severing the putative defendants at this early stage is no solution, id: none, text: x}
      """;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'the putative defendants at this',   'the putative defendants at this',   ''
          'administrative burden of the',      'administrative load of the',        ''
          'severing the putative defendants at', 'severing the alleged defendants at', 'A405'
          'severing the putative defendants at', 'parting those who are sued from one another at', 'A406'
          """)
  void a_note_follows_its_words_or_stops_the_build(String old, String now, String codes) {
    NavigableMap<String, byte[]> files = SeedContent.with(PLAIN);
    Pipeline.Result first = build(files);
    OutputFile lock =
        first.locks().stream().filter(f -> f.path().equals(LOCK)).findFirst().orElseThrow();
    files.put(LOCK, lock.bytes());
    assertThat(build(files).locks()).isEmpty();
    String path = "orders/first-time-videos-v-does/order.txt";
    String text = new String(files.get(path), UTF_8);
    assertThat(text).contains(old);
    files.put(path, text.replace(old, now).getBytes(UTF_8));
    assertThat(build(files).diagnostics())
        .filteredOn(told -> told.source().name().endsWith("joinder.yaml"))
        .extracting(told -> told.code().name())
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
  }

  @Test
  void a_note_whose_words_are_gone_stops_the_build_and_repin_puts_changed_ones_in_place() {
    NavigableMap<String, byte[]> files = SeedContent.with(PLAIN);
    files.put(
        LOCK,
        build(files).locks().stream()
            .filter(f -> f.path().equals(LOCK))
            .findFirst()
            .orElseThrow()
            .bytes());
    String path = "orders/first-time-videos-v-does/order.txt";
    String text = new String(files.get(path), UTF_8);
    files.put(path, text.replace("severing the putative", "severing the alleged").getBytes(UTF_8));
    NoteDrifts drifts = NoteDrifts.in(Content.of("content", files), Pipeline.Options.standard());
    assertThat(drifts.all()).extracting(drift -> drift.name()).contains("none");
    drifts.accept(Set.of("none")).forEach(file -> files.put(file.path(), file.bytes()));
    assertThat(new String(files.get("casebooks/joinder.yaml"), UTF_8))
        .contains("on: \"severing the alleged defendants at this early stage is no solution\"");
    Pipeline.Result after = build(files);
    assertThat(after.diagnostics())
        .filteredOn(told -> told.source().name().endsWith("joinder.yaml"))
        .isEmpty();
    after.locks().stream()
        .filter(f -> f.path().equals(LOCK))
        .forEach(file -> files.put(file.path(), file.bytes()));
    String gone =
        new String(files.get(path), UTF_8)
            .replaceAll(
                "(?s)However, severing.{0,90}no solution to ease the", "However, to ease the");
    files.put(path, gone.getBytes(UTF_8));
    assertThat(build(files).diagnostics())
        .filteredOn(told -> told.source().name().endsWith("joinder.yaml"))
        .extracting(Diagnostic::code)
        .containsAnyOf(Code.A406, Code.A407);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11:18–8:7 | it ends before it starts
          12–8      | it ends before it starts
          8:7–99:1  | the order ends on page 13
          """)
  void what_is_wrong_with_the_lines_of_an_excerpt_is_told(String at, String help) {
    String item = "{order: first-time-videos-v-does, at: \"" + at + "\"}";
    Pipeline.Result result = build("title: T\nauthor: editor\ncontents:\n  - " + item + "\n");
    assertThat(result.diagnostics())
        .filteredOn(told -> told.code() == Code.S606)
        .singleElement()
        .satisfies(told -> assertThat(told.help()).startsWith(help));
  }

  @Test
  void a_casebook_without_contents_is_told_to_have_none() {
    assertThat(build("title: T\nauthor: editor\n").diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.M304);
    assertThat(build("title: T: U\nauthor: editor\n").diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.M301)
        .doesNotContain(Code.M304, Code.A404);
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
    return build(SeedContent.with(book));
  }

  private static Pipeline.Result build(NavigableMap<String, byte[]> files) {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }
}
