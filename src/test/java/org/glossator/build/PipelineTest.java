package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {
  private static final Path SEED = Path.of("content");

  @Test
  void the_projects_own_content_builds_without_an_error() {
    Pipeline.Result result = build(Content.of(SEED));
    assertThat(result.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    assertThat(result.files())
        .extracting(OutputFile::path)
        .contains(
            "index.html",
            "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/index.html",
            "about/index.html");
  }

  @Test
  void locale_time_zone_and_order_of_files_change_no_byte() {
    List<OutputFile> first = build(Content.of(SEED)).files();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build(Content.of(SEED)).files()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void of_a_file_that_cannot_be_read_nothing_is_said_to_be_missing() {
    Map<String, byte[]> files = Map.of("site.yaml", "title: [a".getBytes(UTF_8));
    assertThat(build(Content.of("content", new TreeMap<>(files))).diagnostics())
        .extracting(d -> d.code())
        .contains(Code.M301)
        .doesNotContain(Code.M304);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          site.yaml, 'title: [a', M301
          site.yaml, 'title: a', M304
          site.yaml, 'just words', M301
          site.yaml, 'colour: red', M302
          site.yaml, 'base-url: orders.example', M303
          orders/x/order.yaml, 'published: yesterday', M303
          orders/x/order.yaml, 'id: 12', M303
          orders/x/order.yaml, 'slug: ../../etc', M303
          orders/x/order.yaml, 'court: nowhere', O201
          orders/x/order.yaml, 'corrections: [{id: c1}]', M304
          orders/x/notes.md, '> words that are not there', A401
          orders/x/picture.gif, 'GIF', S604
          orders/y/notes.md, '> x', S603
          pages/Über.md, 'x', S604
          pages/p.md, 'no title', M304
          stray.txt, 'x', S604
          """)
  void a_mistake_is_an_error_with_its_place(String path, String text, Code code) {
    List<Diagnostic> diagnostics = buildWith(path, text.getBytes(UTF_8));
    assertThat(diagnostics).extracting(Diagnostic::code).contains(code);
    Diagnostic told = diagnostics.stream().filter(d -> d.code() == code).findFirst().orElseThrow();
    assertThat(DiagnosticFormat.format(told)).startsWith("content/").contains("error[" + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: [a]        | put quotation marks around
          topics: {a: b}    | [one, two]
          draft: maybe      | "yes" or "no"
          redact: a         | begin each of its parts with "- "
          name: a\\nname: b | keep one
          """)
  void a_value_of_the_wrong_kind_is_told_with_the_right_one(String line, String help) {
    String yaml = line.replace("\\n", "\n") + "\n";
    assertThat(buildWith("orders/x/order.yaml", yaml.getBytes(UTF_8)))
        .extracting(Diagnostic::help)
        .anyMatch(told -> told.contains(help));
  }

  @Test
  void a_reporter_that_the_publisher_adds_counts_in_notes_too() {
    NavigableMap<String, byte[]> files = small();
    files.put(
        "tables/reporters.tsv",
        "Nav. Trib. Rep.\tNavajo Reports\tstate\t\t1969-\tNTR\n".getBytes(UTF_8));
    files.put("orders/x/order.yaml", "court: cand\ndate: 2011-10-07\n".getBytes(UTF_8));
    files.put("orders/x/order.txt", "1 The rest is public.\n".getBytes(UTF_8));
    files.put(
        "orders/x/notes.md",
        "> The rest is public\n\nSee Fee v. Foe, 13 NTR 55 (2001).\n{by=ed}\n".getBytes(UTF_8));
    files.put("authors.yaml", "ed: {name: E}\n".getBytes(UTF_8));
    Pipeline.Result result = build(Content.of("content", files));
    assertThat(result.files())
        .filteredOn(f -> f.path().endsWith("/index.html"))
        .extracting(f -> new String(f.bytes(), UTF_8))
        .anyMatch(html -> html.contains("https://www.courtlistener.com/c/nav-trib-rep/13/55/"));
  }

  @ParameterizedTest
  @CsvSource({
    "orders/x/order.txt, 1 Before %s after.",
    "orders/x/order.yaml, 'court: cand\ndate: 2011-10-07\nname: %s v. Doe'"
  })
  void a_word_that_is_longer_than_any_index_takes_stops_nothing(String path, String text) {
    NavigableMap<String, byte[]> files = small();
    files.put("orders/x/order.yaml", "court: cand\ndate: 2011-10-07\n".getBytes(UTF_8));
    files.put(path, (text.formatted("word".repeat(20_000)) + "\n").getBytes(UTF_8));
    assertThat(build(Content.of("content", files)).diagnostics())
        .filteredOn(d -> d.severity().word().equals("error"))
        .isEmpty();
  }

  @Test
  void text_that_is_not_utf8_is_refused() {
    byte[] latin = {'c', 'a', 'f', (byte) 0xE9};
    assertThat(buildWith("orders/x/order.txt", latin))
        .extracting(Diagnostic::code)
        .contains(Code.P105);
  }

  @Test
  void a_control_character_is_refused_where_it_stands() {
    byte[] order = "1 The rest\f is\u001b public.\n".getBytes(UTF_8);
    byte[] authors = "ed: {name: \"E\\u0000\"}\n".getBytes(UTF_8);
    assertThat(controls(buildWith("orders/x/order.txt", order)))
        .containsExactly("content/orders/x/order.txt:14 U+001B is a control character");
    assertThat(controls(buildWith("authors.yaml", authors)))
        .containsExactly("content/authors.yaml:11 U+0000 is a control character");
  }

  private static List<String> controls(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(d -> d.code() == Code.P108)
        .map(d -> d.source().name() + ":" + d.span().start() + " " + d.message())
        .toList();
  }

  @Test
  void two_orders_at_one_address_are_refused() {
    NavigableMap<String, byte[]> files = small();
    files.put("orders/z/order.txt", files.get("orders/x/order.txt"));
    assertThat(build(Content.of("content", files)).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.S601);
  }

  @Test
  void orders_in_single_files_are_published_even_where_docket_date_and_title_are_the_same() {
    NavigableMap<String, byte[]> files = small();
    byte[] opinion =
        """
        ---
        title: Roe v. Doe
        docket: 03-218
        court: scotus
        date: 2004-06-29
        ---

        It is so ordered.
        """
            .getBytes(UTF_8);
    files.put("orders/542us656.md", opinion);
    files.put("orders/540us656.md", opinion);
    Pipeline.Result result = build(Content.of("content", files));
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.files())
        .extracting(OutputFile::path)
        .contains(
            "scotus/03-218/2004-06-29-roe-v-doe/index.html",
            "scotus/03-218/2004-06-29-roe-v-doe-542us656/index.html");
  }

  private static List<Diagnostic> buildWith(String path, byte[] bytes) {
    NavigableMap<String, byte[]> files = small();
    assertThat(build(Content.of("content", files)).hasErrors()).isFalse();
    files.put(path, bytes);
    return build(Content.of("content", files)).diagnostics();
  }

  private static NavigableMap<String, byte[]> small() {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("site.yaml", "title: T\npublisher: P\n".getBytes(UTF_8));
    files.put("authors.yaml", "a: {name: A}\n".getBytes(UTF_8));
    files.put(
        "orders/x/order.txt",
        """
        UNITED STATES DISTRICT COURT
        Northern District of California

        ANN ROE,

        Plaintiff,

        v.

        JOHN DOE,

        Defendant.

        No. C 12-0001 ABC

        ORDER DENYING MOTION

        ____ /

        The motion is denied.

        IT IS SO ORDERED.

        Dated: January 2, 2012

        Pat Judge
        United States District Judge
        """
            .getBytes(UTF_8));
    return files;
  }

  private static Pipeline.Result build(Content content) {
    return Pipeline.build(content, Theme.standard());
  }
}
