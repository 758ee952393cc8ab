package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.transcript.pdf.PdfMemory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept out of a site: redacted words, orders that ask not to be found, removed orders. */
class PrivacyTest {
  private static final String FOLDER = "cand/c-11-1-abc/2011-10-07-order/";
  private static final String TEXT =
      """
      UNITED STATES DISTRICT COURT
      Northern District of California

      ACME, INC.,

      No. C 11-1 ABC

      Plaintiff,

      **ORDER**

      v.

      JANE QUINCY ZEBROWSKI,

      Defendant.

      Defendant Jane Quincy
      Zebrowski has the number 212-34-5678, which *Jane Quincy* *Zebrowski*
      gave to the bank. Account no. 12345-6789 is hers. The rest is public.

      IT IS SO ORDERED.
      Dated: October 7, 2011
      """;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  PrivacyTest() {
    put("site.yaml", "title: T\npublisher: P\nbase-url: https://orders.example/x/\n");
    put("orders/acme/order.txt", TEXT);
    put("orders/acme/order.yaml", "court: cand\ndocket: C 11-1 ABC\nslug: order\n");
  }

  @Test
  void the_build_stops_at_what_rule_5_2_protects_and_never_prints_it() {
    List<Diagnostic> told = build().diagnostics();
    assertThat(told).filteredOn(d -> d.code() == Code.V701).hasSize(2);
    for (Diagnostic diagnostic : told) {
      assertThat(DiagnosticFormat.format(diagnostic))
          .doesNotContain("212-34-5678")
          .doesNotContain("12345-6789");
    }
    assertThat(DiagnosticFormat.format(first(told, Code.V701)))
        .contains("•••-••-••78")
        .contains("Fed. R. Civ. P. 5.2(a)(1)")
        .startsWith("content/orders/acme/order.txt:19:26: error");
  }

  @Test
  void of_what_a_reporter_prints_it_only_warns() {
    decide("citation: 1 F.4th 2\n");
    Pipeline.Result site = build();
    assertThat(site.hasErrors()).isFalse();
    assertThat(site.diagnostics()).filteredOn(d -> d.code() == Code.V708).hasSize(2);
  }

  @Test
  void what_somebody_answers_for_is_published() {
    decide(
        """
        keep:
          - {text: "212-34-5678", because: "invented for a test", by: RD}
          - {text: "12345-6789", because: "closed in 1990", by: RD}
        """);
    assertThat(build().hasErrors()).isFalse();
    assertThat(text(FOLDER + "order.txt")).contains("212-34-5678");
  }

  @Test
  void redacted_words_are_in_no_byte_of_the_site() {
    decide(
        """
        redact:
          - {text: "212-34-5678", by: RD}
          - {text: "12345-6789", by: RD}
          - {text: "Jane Quincy Zebrowski", by: RD}
        """);
    Pipeline.Result site = build();
    assertThat(site.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    for (OutputFile file : everything(site.files())) {
      String bytes =
          (file.path() + " " + new String(file.bytes(), ISO_8859_1)).toLowerCase(Locale.ROOT);
      assertThat(bytes.replaceAll("[^a-z0-9]+", " "))
          .as(file.path())
          .doesNotContain("212 34 5678")
          .doesNotContain("12345 6789")
          .doesNotContain("quincy")
          .doesNotContain("zebrowski");
    }
    assertThat(text(FOLDER + "order.txt")).contains("█████").contains("The rest is public.");
    assertThat(text(FOLDER + "index.html"))
        .contains("<span class=\"redacted\" role=\"img\" aria-label=\"redacted\">█████</span>");
  }

  @Test
  void a_note_or_a_name_that_tells_the_secret_stops_the_build() {
    decide(
        "redact: [{text: \"Jane Quincy Zebrowski\", by: RD}]\nname: Acme v. Jane Quincy Zebrowski\n");
    put("authors.yaml", "ed: {name: E}\n");
    put("orders/acme/notes.md", "> The rest is public.\n\nOf Jane Quincy Zebrowski.\n{by=ed}\n");
    List<Diagnostic> told = build().diagnostics();
    assertThat(told)
        .filteredOn(d -> d.code() == Code.V706)
        .extracting(d -> d.source().name())
        .contains("content/orders/acme/notes.md", "content/orders/acme/order.yaml");
    assertThat(told)
        .allSatisfy(d ->
            assertThat(d.code().name().startsWith("V") ? DiagnosticFormat.format(d) : "")
                .doesNotContain("Zebrowski"));
  }

  @Test
  void a_redaction_of_words_that_are_not_there_is_an_error() {
    decide("redact: [{text: \"nobody at all\", by: RD}]\n");
    assertThat(first(build().diagnostics(), Code.V705).severity().word()).isEqualTo("error");
  }

  @Test
  void a_decision_is_not_found_in_its_own_words() {
    files.remove("orders/acme/order.txt");
    files.remove("orders/acme/order.yaml");
    String head =
        "---\nname: A v. B\ncourt: cand\ndocket: C 11-1\ndate: 2011-10-07\ntitle: Order\n";
    String misspelt = "redact: [{text: Jonathan Quilfeather, by: AB}]\n---\n";
    put("orders/acme/order.md", head + misspelt + "The man Jonathan Quillfeather runs.\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).containsOnlyOnce(Code.V705);
    put(
        "orders/acme/order.md",
        head + misspelt.replace("Quil", "Quill") + "Jonathan Quillfeather.\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.V705);
  }

  @Test
  void words_to_be_redacted_may_stand_in_a_former_version_alone() {
    decide(
        KEEP
            + "redact: [{text: Jane Poe, by: RD}]\n"
            + "versions: [{date: 2026-01-15}, {date: 2026-02-01, by: court, because: So.}]\n");
    put("orders/acme/versions/2026-01-15.txt", TEXT.replace("The rest", "Jane Poe and the rest"));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.V705);
  }

  @Test
  void words_that_are_kept_and_are_nowhere_are_told() {
    decide(KEEP + "  - {text: Nobody Atall, because: she asked, by: RD}\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.V709);
    put("authors.yaml", "ed: {name: E}\n");
    put("orders/acme/notes.md", "> The rest is public.\n\nOf Nobody Atall.\n{by=ed}\n");
    assertThat(build().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: yes",
        "index: false",
        "search: false",
        "files: false",
        "redact: [{text: x, by: y}]",
        "keep: [{text: x, because: z, by: y}]",
        "removed: {date: 2026-01-15, class: sealed, path: a/}",
      })
  void what_would_hold_an_order_back_must_be_read(String line) {
    files.remove("orders/acme/order.txt");
    put("orders/acme/order.md", "---\n" + line + "\n---\n# A\n\nThe rest is public.\n");
    decide("date: 2011-10-07\nname: A v. B\ntitle: Order\n");
    assertThat(first(build().diagnostics(), Code.M309).severity().word()).isEqualTo("error");
    put("orders/acme/order.md", "---\nsummary: x\n---\n# A\n\nThe rest is public.\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.M308);
  }

  @Test
  void a_name_of_the_private_list_stops_the_build() {
    put("private.txt", "# names\njane quincy zebrowski\n");
    assertThat(build().diagnostics()).filteredOn(d -> d.code() == Code.V702).isNotEmpty();
  }

  @Test
  void a_name_of_the_private_list_stops_the_build_in_pages_and_casebooks_too() {
    put("private.txt", "Peregrin Took\n");
    put("pages/about.md", "---\ntitle: About\n---\nThanks to Peregrin Took.\n");
    put("casebooks/one.yaml", "title: One\ncontents:\n  - text: Of Peregrin Took.\n");
    assertThat(build().diagnostics())
        .filteredOn(d -> d.code() == Code.V702)
        .extracting(d -> d.source().name())
        .contains("content/pages/about.md", "content/casebooks/one.yaml");
  }

  @Test
  void another_order_may_not_print_what_one_redacts() {
    decide(
        """
        redact:
          - {text: "212-34-5678", by: RD}
          - {text: "12345-6789", by: RD}
          - {text: "Jane Quincy Zebrowski", by: RD}
        """);
    put("orders/other/order.txt", "1 Then came Jane Quincy Zebrowski.\n");
    put("orders/other/order.yaml", "court: cand\ndate: 2011-11-11\ndocket: C 12-2\n");
    assertThat(build().diagnostics()).filteredOn(d -> d.code() == Code.V706).isNotEmpty();
  }

  @Test
  void an_order_that_is_not_to_be_found_is_named_nowhere_but_on_its_own_pages() {
    decide("index: false\ntopics: [banks]\n" + KEEP);
    Pipeline.Result site = build();
    assertThat(text(FOLDER + "index.html"))
        .contains("<meta name=\"robots\" content=\"noindex, noarchive\">")
        .doesNotContain("og:title");
    assertThat(site.files())
        .extracting(OutputFile::path)
        .contains(FOLDER + "plain/index.html")
        .doesNotContain(FOLDER + "order.txt", FOLDER + "order.json", "topics/banks/index.html");
    for (OutputFile file : everything(site.files())) {
      boolean own = file.path().startsWith("cand/c-11-1-abc/");
      assertThat(own || !new String(file.bytes(), UTF_8).contains("c-11-1-abc"))
          .as(file.path())
          .isTrue();
    }
    assertThat(text("cand/c-11-1-abc/index.html")).contains("noindex");
  }

  @Test
  void who_cites_an_order_that_is_not_to_be_found_does_not_tell_its_name() {
    decide("index: false\nname: Hidname v. Person\n" + KEEP);
    put(
        "orders/other/order.txt",
        "1 See *Acme v. Other*, No. C 11-1 ABC (N.D. Cal. Oct. 7, 2011); 519 U.S. 1 (1997).\n");
    put("orders/other/order.yaml", "court: cand\ndate: 2011-11-11\ndocket: C 12-2\n");
    assertThat(text("data/authorities.csv")).contains("519 U.S. 1");
    for (OutputFile file : everything(build().files())) {
      boolean own = file.path().startsWith("cand/c-11-1-abc/");
      assertThat(own || !new String(file.bytes(), UTF_8).contains("Hidname"))
          .as(file.path())
          .isTrue();
    }
  }

  @Test
  void where_no_order_may_be_listed_no_page_links_to_what_is_not_made() {
    put("authors.yaml", "ed: {name: An Editor}\n");
    put("orders/acme/notes.md", "> is public\n\nSo it is.\n{by=ed tags=\"banks\"}\n");
    decide("index: false\ntopics: [banks]\n" + KEEP);
    List<OutputFile> site = build().files();
    List<String> paths = site.stream().map(OutputFile::path).toList();
    assertThat(paths).anyMatch(path -> path.startsWith("notes/") && path.endsWith("/embed.html"));
    for (OutputFile file : site) {
      if (file.path().endsWith(".html") && !file.path().equals("404.html")) {
        Jsoup.parse(file.text(), "https://site.invalid/" + file.path()).select("[href]").stream()
            .map(e -> e.absUrl("href").replaceFirst("[#?].*", ""))
            .filter(url -> url.startsWith("https://site.invalid/"))
            .forEach(url ->
                assertThat(paths)
                    .as(file.path())
                    .contains(url.substring("https://site.invalid/".length())));
      }
    }
  }

  @Test
  void where_the_host_sends_headers_they_ask_for_the_files_too() {
    decide("index: false\nfiles: true\n" + KEEP);
    assertThat(text("_headers")).contains("/x/" + FOLDER + "*\n  X-Robots-Tag: noindex, noarchive");
    assertThat(text(FOLDER + "order.txt")).contains("The rest is public");
    assertThat(text("robots.txt")).doesNotContain("c-11-1-abc");
  }

  @Test
  void the_list_of_files_does_not_name_what_the_site_does_not_list(@TempDir Path folder)
      throws IOException {
    put("authors.yaml", "ed: {name: An Editor}\n");
    put("orders/acme/notes.md", "> is public\n\nSo it is.\n{by=ed id=public}\n");
    Path site = folder.resolve("site");
    decide(KEEP);
    publish(site);
    assertThat(site.resolve("SHA256SUMS")).content().contains("c-11-1-abc", "notes/public/");
    decide("index: false\n" + KEEP);
    publish(site);
    assertThat(site.resolve("SHA256SUMS"))
        .content()
        .contains("  index.html")
        .containsPattern("\n# [0-9a-f]{64}\n")
        .doesNotContain("c-11-1-abc", "notes/public/");
  }

  private void publish(Path site) throws IOException {
    Plan plan =
        Pipeline.plan(Content.of("content", files), Theme.standard(), Pipeline.Options.standard());
    SiteWriter.publish(
        site,
        sink -> {
          plan.make(sink);
          return true;
        },
        List.of());
  }

  @Test
  void a_removed_order_leaves_a_tombstone_that_names_nobody() {
    files.remove("orders/acme/order.txt");
    put(
        "orders/acme/order.yaml",
        "removed: {date: 2026-01-15, class: sealed, path: " + FOLDER + "}\naliases: [old/place]\n");
    Pipeline.Result site = build();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(text(FOLDER + "index.html"))
        .contains("removed on January 15, 2026, because it was sealed")
        .contains("noindex")
        .doesNotContainIgnoringCase("acme");
    assertThat(text("old/place/index.html")).contains("removed on January 15, 2026");
    assertThat(text("sitemap-removed.xml")).contains("https://orders.example/x/" + FOLDER);
    assertThat(text("removed.json")).contains("An order was removed");
    assertThat(text("removed.atom")).contains(FOLDER);
    assertThat(text("sitemap.xml")).doesNotContain(FOLDER);
  }

  @Test
  void thirty_days_after_a_removal_nothing_lists_it() {
    decide("updated: 2026-03-01\n" + KEEP);
    put(
        "orders/gone/order.yaml",
        "removed: {date: 2026-01-15, class: request, path: cand/gone/}\n");
    assertThat(text("sitemap-removed.xml")).doesNotContain("gone");
    assertThat(text("removed.json")).doesNotContain("gone");
    assertThat(text("cand/gone/index.html")).contains("at the request of a person concerned");
  }

  @Test
  void a_former_address_leads_on() {
    decide("aliases: [/old/place/]\n" + KEEP);
    assertThat(text("old/place/index.html"))
        .contains("http-equiv=\"refresh\"")
        .contains("../../" + FOLDER + "index.html");
    assertThat(text("_redirects")).isEqualTo("/x/old/place/*  /x/" + FOLDER + ":splat  301\n");
  }

  @Test
  void a_draft_is_checked_and_not_published() {
    decide("draft: true\n");
    assertThat(build().diagnostics()).filteredOn(d -> d.code() == Code.V701).isNotEmpty();
    assertThat(build().files()).extracting(OutputFile::path).noneMatch(p -> p.startsWith(FOLDER));
  }

  @Test
  void an_order_appears_on_its_day_and_is_checked_before() {
    decide("publish_at: 2026-02-01\n" + KEEP);
    assertThat(on("2026-01-31").files())
        .extracting(OutputFile::path)
        .noneMatch(p -> p.startsWith(FOLDER));
    assertThat(on("2026-02-01").files())
        .extracting(OutputFile::path)
        .contains(FOLDER + "index.html");
    decide("publish_at: 2026-02-01\n");
    assertThat(on("2026-01-31").diagnostics()).extracting(Diagnostic::code).contains(Code.V701);
  }

  @Test
  void counsel_is_on_the_docket_s_page_and_in_the_data_and_passes_the_gate() {
    decide("counsel: [{name: Ann Lee of Lee LLP, for: plaintiff}]\n" + KEEP);
    assertThat(text("cand/c-11-1-abc/index.html"))
        .contains("<li>Ann Lee of Lee LLP, for plaintiff</li>");
    assertThat(text("data/orders.jsonl"))
        .contains("\"counsel\":[{\"name\":\"Ann Lee of Lee LLP\",\"for\":\"plaintiff\"}]");
    decide("counsel: [{name: Ann Lee, whom: us}]\n" + KEEP);
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.M302);
    put("private.txt", "Ann Lee of Lee LLP\n");
    decide("counsel: [{name: Ann Lee of Lee LLP, for: plaintiff}]\n" + KEEP);
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.V702);
  }

  private Pipeline.Result on(String day) {
    return Pipeline.build(
        Content.of("content", files),
        Theme.standard(),
        new Pipeline.Options(LocalDate.parse(day), false, PdfMemory.none()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "removed: {date: 2026-01-15, class: whim, path: a/}",
        "removed: {class: sealed, path: a/}",
        "removed: {date: 2026-01-15, class: sealed, path: ../../etc/}",
        "removed: {date: 2026-01-15, class: sealed}"
      })
  void a_removal_that_does_not_say_what_it_must_is_an_error(String yaml) {
    put("orders/acme/order.yaml", yaml + "\n");
    assertThat(build().hasErrors()).isTrue();
  }

  private static final String KEEP =
      """
      keep:
        - {text: "212-34-5678", because: "invented for a test", by: RD}
        - {text: "12345-6789", because: "closed in 1990", by: RD}
      """;

  private static Diagnostic first(List<Diagnostic> told, Code code) {
    return told.stream().filter(d -> d.code() == code).findFirst().orElseThrow();
  }

  /** The files, and those inside archives. */
  private static List<OutputFile> everything(List<OutputFile> files) {
    List<OutputFile> all = new ArrayList<>(files);
    for (OutputFile file : files) {
      if (file.path().endsWith(".zip")) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
          for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            all.add(new OutputFile(entry.getName(), zip.readAllBytes()));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return all;
  }

  private void decide(String yaml) {
    put("orders/acme/order.yaml", "court: cand\ndocket: C 11-1 ABC\nslug: order\n" + yaml);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private String text(String path) {
    return build().files().stream()
        .filter(f -> f.path().equals(path))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path));
  }

  private Pipeline.Result build() {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }
}
