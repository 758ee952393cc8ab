package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.diagnostic.Severity;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that must not be published, brought in by every way that leads onto a page. */
class LeakTest {
  private static final String ABOUT =
      "name: Roe v. Doe\ncourt: cand\ndocket: C 11-1\ndate: 2011-10-07\ntitle: Order\n";

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  LeakTest() {
    put("site.yaml", "title: Orders\npublisher: Us\n");
    put("authors.yaml", "ed: {name: Ed}\n");
    order("a", ABOUT, "1 The swarm is one.\n2 The rest is public.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "judge: Zebulon Quark",
        "docket: C 11-1 Zebulon Quark",
        "citation: 1 Zebulon Quark 5",
        "ecf: Zebulon Quark",
        "summary: Of Zebulon Quark.",
        "topics: [Zebulon-Quark]",
        "corrections: [{id: c1, at: \"1\", court: The swarm, editor: Zebulon Quark, kind: doubt}]",
      })
  void a_private_name_stops_the_build_wherever_it_is_said_of_an_order(String line) {
    put("private.txt", "Zebulon Quark\n");
    order("a", with(line), "1 The swarm is one.\n2 The rest is public.\n");
    assertThat(errors(Code.V702)).as(line).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pages/zebulon-quark.md | ---\\ntitle: P\\n---\\nWords.",
        "tables/courts.tsv | zq\\tZ.Q.\\tCourt of Zebulon Quark\\tCA\\t",
      })
  void a_private_name_stops_the_build_where_only_a_file_of_the_site_has_it(
      String path, String text) {
    put("private.txt", "Zebulon Quark\n");
    put(path, text.replace("\\n", "\n").replace("\\t", "\t"));
    if (path.startsWith("tables")) {
      order("a", ABOUT.replace("cand", "zq"), "1 The swarm is one.\n");
    }
    assertThat(errors(Code.V706)).isNotEmpty();
  }

  @Test
  void no_message_shows_the_name_not_even_by_a_file_s() {
    put("private.txt", "Zebulon Quark\n");
    put("pages/zebulon-quark.md", "---\ntitle: P\n---\nWords.");
    order("a", with("judge: Zebulon Quark"), "1 The swarm is one.\n");
    assertThat(build().diagnostics())
        .filteredOn(d -> d.code().name().startsWith("V"))
        .isNotEmpty()
        .allSatisfy(
            d -> assertThat(DiagnosticFormat.format(d)).doesNotContainIgnoringCase("quark"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Zebu-</p>\n<p>lon <b>Quark</b></p>",
        "<a title=\"Zebulon Quark\" href=\"./\">x</a>",
        "<a title=\"Zebulon&nbsp;Quark\" href=\"./\">x</a>",
        "<b>Zebu</b>lon&nbsp;<i>Quark</i>",
      })
  void what_a_page_shows_is_looked_through_beside_what_it_is_written_with(String markup) {
    put("private.txt", "Zebulon Quark\n");
    Theme theme =
        Theme.standard()
            .with(
                "templates", Map.of("order.ftlh", ("<!DOCTYPE html>\n" + markup).getBytes(UTF_8)));
    assertThat(Pipeline.build(Content.of("content", files), theme).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.V706);
  }

  @Test
  void a_line_drawn_in_the_private_list_is_no_name() {
    put("private.txt", "Zebulon Quark\n--------\n");
    order("a", ABOUT, "1 The swarm -------- is one.\n");
    assertThat(errors(Code.V706)).isEmpty();
  }

  @Test
  void a_number_of_rule_5_2_stops_the_build_in_the_judge_s_name_too() {
    order("a", with("judge: James 212-34-5678"), "1 The swarm is one.\n");
    assertThat(errors(Code.V701)).isNotEmpty();
  }

  @Test
  void a_redacted_name_is_covered_over_a_line_s_end_in_this_text_and_in_former_ones() {
    put("orders/a/order.yaml", "");
    files.remove("orders/a/order.yaml");
    files.remove("orders/a/order.txt");
    put(
        "orders/a/order.md",
        "---\n"
            + ABOUT
            + "redact: [{text: \"Zebulon Quark\", by: ed}]\n"
            + "versions: [{date: 2026-01-15},{date: 2026-02-01, by: court, because: It asked.}]\n"
            + "---\n@page 1\n 1| New text Zebulon Quark about Zebu-\n 2| lon Quark and swarms.\n");
    put(
        "orders/a/versions/2026-01-15.md",
        "@page 1\n 1| Old text, Zebu-\n 2| lon Quark and ZEBULON QUARK about swarms.\n");
    Pipeline.Result site = build();
    assertThat(site.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    for (OutputFile file : site.files()) {
      assertThat(new String(file.bytes(), ISO_8859_1))
          .as(file.path())
          .doesNotContainIgnoringCase("quark")
          .doesNotContain("Zebu");
    }
  }

  @Test
  void a_private_name_is_found_over_a_line_s_end() {
    put("private.txt", "Zebulon Quark\n");
    order("a", ABOUT, "1 The swarm of Zebu-\n2 lon Quark is one.\n");
    assertThat(errors(Code.V702)).isNotEmpty();
  }

  @Test
  void a_casebook_may_not_say_what_its_order_redacts_though_another_keeps_it() {
    order(
        "a",
        with("redact: [{text: Mortimer Grue, by: ed}]"),
        "1 The swarm of Mortimer Grue.\n2 The rest is public.\n");
    order(
        "b",
        ABOUT.replace("11-1", "12-2")
            + "keep: [{text: Mortimer Grue, because: he is a judge, by: ed}]\n",
        "1 Judge Mortimer Grue sat.\n");
    assertThat(errors(Code.V706)).isEmpty();
    put(
        "casebooks/bk.yaml",
        """
        title: B
        author: ed
        contents:
          - order: a
            notes:
              - {on: The rest is public, text: Mortimer Grue did it}
        """);
    assertThat(errors(Code.V706))
        .extracting(d -> d.source().name())
        .contains("content/casebooks/bk.yaml");
  }

  @Test
  void the_lock_of_a_casebook_that_is_gone_says_so() {
    put("casebooks/bk.lock.yaml", "notes: []\n");
    assertThat(errors(Code.S604))
        .extracting(Diagnostic::message)
        .containsExactly("this belongs to the casebook bk.yaml, which is not there");
  }

  @Test
  void a_private_name_in_the_court_s_pdf_stops_the_build() throws IOException {
    put("private.txt", "Zebulon Quark\n");
    files.put("orders/a/order.pdf", pdf("The swarm of Zebulon Quark.", "Order"));
    assertThat(errors(Code.V702))
        .extracting(d -> d.source().name())
        .contains("content/orders/a/order.pdf");
  }

  @Test
  void what_a_redacted_pdf_says_of_itself_is_looked_through() throws IOException {
    order(
        "a",
        with("redact: [{text: Zebulon Quark, by: ed}]\npdf-redacted: true"),
        "1 The swarm of Zebulon Quark.\n");
    files.put("orders/a/order.pdf", pdf("The swarm of nobody.", "Roe and Zebulon Quark"));
    assertThat(errors(Code.V706))
        .extracting(d -> d.source().name())
        .contains("content/orders/a/order.pdf");
    files.put("orders/a/order.pdf", pdf("The swarm of nobody.", "Roe"));
    assertThat(errors(Code.V706)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 Then came Zebulon Quark, and went.\n",
        "1 Then came Zebulon\n2 Quark, and went.\n",
        "1 Then came ZEBULON QUARK, and went.\n",
        "1 Then came Zebulon \uFF31uark, and went.\n",
      })
  void what_another_order_redacts_is_told_where_it_stands_in_this_one(String text) {
    order("a", with("redact: [{text: Zebulon Quark, by: ed}]"), "1 The swarm of Zebulon Quark.\n");
    order(
        "b",
        ABOUT.replace("11-1", "11-2"),
        "1 Once upon a time.\n" + text.replace("2 ", "3 ").replace("1 ", "2 "));
    List<Diagnostic> told = errors(Code.V706);
    assertThat(told)
        .extracting(d -> d.source().name(), d -> d.source().position(d.span().start()).toString())
        .contains(tuple("content/orders/b/order.txt", new Position(2, 13).toString()))
        .allMatch(each -> each.toList().getFirst().toString().startsWith("content/orders/b/"));
    assertThat(told)
        .allSatisfy(d ->
            assertThat(DiagnosticFormat.format(d))
                .doesNotContainIgnoringCase("zebulon")
                .doesNotContainIgnoringCase("quark")
                .doesNotContain("\uFF31uar"));
    assertThat(DiagnosticFormat.format(told.getFirst()))
        .contains("2 | 2 Then came •••••••", "^^^^");
  }

  @Test
  void what_another_order_redacts_stops_the_build_where_a_note_is_told_of_the_same_words() {
    order("a", with("redact: [{text: (415) 555-1212, by: AB}]"), "1 Call (415) 555-1212.\n");
    order("b", ABOUT.replace("C 11-1", "C 11-2"), "1 The number is (415)\n2 555-1212 still.\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.V704);
    assertThat(errors(Code.V706))
        .singleElement()
        .extracting(d -> d.source().name(), d -> d.source().position(d.span().start()))
        .containsExactly("content/orders/b/order.txt", new Position(1, 17));
  }

  @Test
  void a_private_name_is_told_once_below_front_matter_and_nothing_personal_is_shown_beside_it() {
    put("private.txt", "Zebulon Quark\n");
    files.remove("orders/a/order.txt");
    files.remove("orders/a/order.yaml");
    put(
        "orders/a/order.md",
        "---\n"
            + with("redact: [{text: the swarm is wide, by: AB}]")
            + "---\n\n@page 1\n 1| Here the swarm is wide.\n"
            + " 2| Driver's license no. D1234567: Zebulon Quark.\n");
    assertThat(build().diagnostics())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .containsExactly(Code.V702);
    order("b", ABOUT.replace("C 11-1", "C 11-2"), "1 Call me at (415) 555-1212. All is wide.\n");
    order(
        "a",
        with("redact: [{text: All is wide, by: AB}]"),
        "1 The swarm is one.\n2 All is wide.\n");
    files.remove("orders/a/order.md");
    assertThat(errors(Code.V706))
        .singleElement()
        .satisfies(d -> assertThat(DiagnosticFormat.format(d)).doesNotContain("555-12"));
  }

  @Test
  void a_note_s_secret_is_told_where_it_stands() {
    order("a", with("redact: [{text: Zebulon Quark, by: ed}]"), "1 The swarm of Zebulon Quark.\n");
    put("orders/a/notes.md", "> The swarm\n\nOf Zebulon Quark.\n{by=ed}\n");
    assertThat(errors(Code.V706))
        .extracting(DiagnosticFormat::format)
        .anySatisfy(told ->
            assertThat(told)
                .startsWith("content/orders/a/notes.md:3:4: error[V706]")
                .contains("3 | Of ••••••• •••••.\n  |    ^^^^^^^^^^^^^\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Order for Zebulon Quark's son | 5:18",
        "title: Order for Zebulon Quarks son | 5:8",
        "name: 'Zebulon  Quark v. Doe' | 5:8",
        "summary: Of ZEBULON QUARK. | 6:13",
        "topics: [joinder, \"Zebulon Quark\"] | 6:20",
        "slug: order-for-zebulon-quarks-son | 6:7",
        "judge: >-\\n  Zebulon\\n  Quark | 7:3",
      })
  void what_an_order_redacts_is_told_once_where_it_is_said_of_the_order(String line, String place) {
    order(
        "a",
        with(line.replace("\\n", "\n"))
            + "# for Zebulon Quark\nredact: [{text: Zebulon Quark, by: ed}]\n",
        "1 The swarm of Zebulon Quark. See Fed. R. Civ. P. 26(d).\n2 The rest is public.\n");
    assertThat(errors(Code.V706))
        .singleElement()
        .extracting(DiagnosticFormat::format)
        .asString()
        .startsWith("content/orders/a/order.yaml:" + place + ": error[V706]")
        .contains("stand in its \"" + line.substring(0, line.indexOf(':')) + "\"", "^^^^")
        .doesNotContainIgnoringCase("zebulon")
        .doesNotContainIgnoringCase("quark");
  }

  @Test
  void what_an_order_redacts_is_told_once_where_front_matter_and_a_note_have_it() {
    files.keySet().removeIf(path -> path.startsWith("orders/"));
    put(
        "orders/a/order.md",
        "---\n"
            + with("title: Order for Zebulon Quark")
            + "redact: [{text: Zebulon Quark, by: ed}]\n---\n1 The swarm of Zebulon Quark.\n");
    put("orders/a/notes.md", "> The swarm\n\nOf Zebulon Quark.\n{by=ed}\n");
    assertThat(errors(Code.V706))
        .extracting(d -> d.source().name() + ":" + d.source().position(d.span().start()).line())
        .containsExactly("content/orders/a/notes.md:3", "content/orders/a/order.md:6");
  }

  @ParameterizedTest
  @CsvSource({
    "Zoé Quark, pages/on-zoe-quarks-case.md",
    "Zoé Quark, pages/zoe-quark.md",
    "Zebulon Quark, pages/zebulon-quarks.md"
  })
  void an_address_has_a_name_without_accents_and_apostrophes(String name, String path) {
    put("private.txt", name + "\n");
    put(path, "---\ntitle: P\n---\nWords.");
    assertThat(errors(Code.V706))
        .isNotEmpty()
        .allSatisfy(
            d -> assertThat(d.source().name() + d.message()).doesNotContainIgnoringCase("quark"));
  }

  @Test
  void no_message_about_anything_else_shows_what_is_redacted() {
    String redact = "redact: [{text: Zebulon Quark, by: ed}]\n";
    order("a", ABOUT + redact, "1 The swarm of Zebulon Quark.\n2 The rest is public.\n");
    put("orders/a/notes.md", "> The swarm of Zebulon Quark\n\nWords.\n{by=ed}\n");
    put(
        "casebooks/book.yaml",
        "title: B\nauthor: ed\ncontents:\n  - order: a\n    notes:\n"
            .concat("      - {on: swarm of Zebulon Quark, text: Words., unknown: x}\n"));
    assertThat(build().diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.A401, Code.M302, Code.V706);
    assertThat(build().diagnostics())
        .extracting(DiagnosticFormat::format)
        .allSatisfy(told ->
            assertThat(told)
                .doesNotContainIgnoringCase("zebulon")
                .doesNotContainIgnoringCase("quark"));
  }

  private static byte[] pdf(String words, String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
        content.newLineAtOffset(100, 600);
        content.showText(words);
        content.endText();
      }
      document.getDocumentInformation().setTitle(title);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static String with(String lines) {
    String key = lines.substring(0, lines.indexOf(':') + 1);
    return ABOUT
            .lines()
            .filter(l -> !l.startsWith(key))
            .map(l -> l + "\n")
            .reduce("", String::concat)
        + lines
        + "\n";
  }

  private void order(String name, String about, String text) {
    put("orders/" + name + "/order.yaml", about);
    put("orders/" + name + "/order.txt", text);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private List<Diagnostic> errors(Code code) {
    return build().diagnostics().stream().filter(d -> d.code() == code).toList();
  }

  private Pipeline.Result build() {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }

  @ParameterizedTest
  @CsvSource({"André, Andre\u0301", "Andre\u0301, André", "Núñez, Nu\u0301n\u0303ez"})
  void a_redacted_name_with_accents_is_covered_in_either_form(String named, String written) {
    order(
        "a", with("redact: [{text: " + named + ", by: ed}]"), "1 The man " + written + " runs.\n");
    Pipeline.Result site = build();
    assertThat(site.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    assertThat(site.files())
        .filteredOn(file -> file.path().endsWith("order.txt"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.text()).contains("The man █████ runs."));
  }

  @ParameterizedTest
  @CsvSource({
    "Zebulon Quark, https://x.org/?q=Zebulon%20Quark",
    "Zebulon Quark, https://x.org/?q=Zebulon+Quark",
    "André, https://x.org/?q=Andr%C3%A9",
    "André, https://x.org/?q=Andre%CC%81",
  })
  void a_name_in_the_escapes_of_a_link_passes_no_gate(String name, String link) {
    order("a", with("redact: [{text: " + name + ", by: ed}]"), "1 The swarm of " + name + ".\n");
    put("orders/a/notes.md", "> The swarm\n\nOn [x](" + link + ").\n{by=ed}\n");
    assertThat(errors(Code.V706))
        .extracting(d -> d.source().name())
        .contains("content/orders/a/notes.md");
    order("a", ABOUT, "1 The swarm is one.\n");
    put("private.txt", name + "\n");
    assertThat(errors(Code.V702)).isNotEmpty();
  }

  @Test
  void a_name_in_the_escapes_of_the_order_s_own_link_is_covered() {
    order(
        "a",
        with("redact: [{text: Zebulon Quark, by: ed}]"),
        "1 See Zebulon Quark at https://x.org/?q=Zebulon%20Quark there.\n");
    Pipeline.Result site = build();
    assertThat(site.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    assertThat(site.files())
        .filteredOn(file -> file.path().endsWith("order.txt"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.text()).doesNotContain("Quark"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@page 1\n 1| There ran the man Zebulon\n@page 2\n 1| Quark runs on.\n",
        "It is [*1]\n\nThere ran the man Zebulon\n\n[*2]\n\nQuark runs on.\n",
        "There ran the man Zebulon\n\n* * *\n\n> Quark runs on.\n",
      })
  void a_redacted_name_over_a_page_s_or_paragraph_s_end_is_covered_on_both_sides(String text) {
    files.remove("orders/a/order.txt");
    put("orders/a/order.yaml", with("redact: [{text: Zebulon Quark, by: ed}]"));
    put("orders/a/order.md", text);
    assertThat(build().diagnostics())
        .filteredOn(d -> d.severity().word().equals("error"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "zTXt", "iTXt"})
  void a_name_in_the_words_of_a_picture_stops_the_build(String part) throws IOException {
    put("private.txt", "Zebulon Quark\n");
    put("orders/a/notes.md", "> The swarm\n\n![x](images/a.png)\n{by=ed}\n");
    files.put("orders/a/images/a.png", picture(part, "by nobody"));
    assertThat(build().hasErrors()).isFalse();
    files.put("orders/a/images/a.png", picture(part, "by Zebulon Quark"));
    assertThat(errors(Code.V706)).isNotEmpty();
  }

  @Test
  void what_is_no_picture_is_not_published() throws IOException {
    put("orders/a/images/b.png", "Words.");
    assertThat(errors(Code.S604))
        .extracting(Diagnostic::message)
        .containsExactly("this is no picture of the kind that its name says");
    files.put("orders/a/images/b.png", picture("tEXt", ""));
    assertThat(errors(Code.S604)).isEmpty();
    files.put("orders/a/images/b.gif", picture("tEXt", ""));
    assertThat(errors(Code.S604)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"images/a.svg", "images/A.PNG", "images/my picture.png", "a.png"})
  void a_picture_with_a_name_that_will_not_do_is_told_which_will(String name) {
    put("orders/a/" + name, "x");
    assertThat(errors(Code.S604).getFirst().help()).contains("\"images\"", ".webp");
    files.remove("orders/a/" + name);
    put("orders/a/notes.md", "> The swarm\n\n![x](" + name.replace(' ', '+') + ")\n{by=ed}\n");
    assertThat(errors(Code.S602).getFirst().help()).contains("\"images\"", ".webp");
  }

  @Test
  void what_stands_in_code_is_no_reference_and_no_picture() {
    put(
        "orders/a/notes.md",
        "> The swarm\n\nWrite `[[x]]` or ``![a](b)``:\n\n    [[y]]\n\n~~~\n[[z]]\n~~~\n{by=ed}\n");
    assertThat(build().hasErrors()).isFalse();
    put("orders/a/notes.md", "> The swarm\n\nWrite [[x]].\n{by=ed}\n");
    assertThat(errors(Code.S602)).isNotEmpty();
  }

  private static byte[] picture(String part, String words) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(words.getBytes(UTF_8));
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write("Author\0".getBytes(UTF_8));
    switch (part) {
      case "zTXt" -> data.write(0);
      case "iTXt" -> data.write(new byte[] {1, 0, 'e', 'n', 0, 'A', 0});
      default -> {}
    }
    data.write(part.equals("tEXt") ? words.getBytes(UTF_8) : packed.toByteArray());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write("\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1));
    png.write(ByteBuffer.allocate(4).putInt(data.size()).array());
    png.write(part.getBytes(UTF_8));
    png.write(data.toByteArray());
    png.write(new byte[4]);
    return png.toByteArray();
  }
}
