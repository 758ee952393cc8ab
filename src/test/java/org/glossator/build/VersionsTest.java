package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.render.OutputFile;
import org.glossator.render.receipt.Receipt;
import org.glossator.render.receipt.Verification;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
  private static final String FOLDER = "orders/roe/";
  private static final String ORDER = "cand/c-26-1-abc/2026-01-05-order/";
  private static final String HEAD =
      """
      court: cand
      docket: C 26-1 ABC
      date: 2026-01-05
      title: Order
      name: Roe v. Doe
      slug: order
      """;
  private static final String THREE =
      """
      versions:
        - date: 2026-01-15
        - {date: 2026-02-01, by: publisher, because: "A word had been misread."}
        - {date: 2026-03-01, by: court, because: "The court mended a date (ECF No. 31)."}
      """;
  private static final String FIRST =
      """
      # Background

      Plaintiff moves for leeve to take early discovery.

      The motion was filed on May 3, 2011, and nobody opposed it.

      # Conclusion

      The motion is GRANTED.
      """;
  private static final String SECOND = FIRST.replace("leeve", "leave");
  private static final String THIRD = SECOND.replace("May 3, 2011", "May 13, 2011");

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private Pipeline.Result build(String more) {
    put("site.yaml", "title: Orders\npublisher: A Clinic\nbase-url: https://orders.example.org/\n");
    put("authors.yaml", "ed: {name: An Editor}\n");
    put(FOLDER + "order.yaml", HEAD + more);
    put(FOLDER + "order.md", THIRD);
    put(FOLDER + "versions/2026-01-15.md", FIRST);
    put(FOLDER + "versions/2026-02-01.md", SECOND);
    return build();
  }

  private Pipeline.Result build() {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }

  private static String text(Pipeline.Result result, String path) {
    return bytes(result, path).map(b -> new String(b, UTF_8)).orElse("");
  }

  private static Optional<byte[]> bytes(Pipeline.Result result, String path) {
    return result.files().stream()
        .filter(file -> file.path().equals(path))
        .map(OutputFile::bytes)
        .findFirst();
  }

  private static Document page(Pipeline.Result result, String path) {
    assertThat(result.diagnostics()).isEmpty();
    return Jsoup.parse(text(result, path + "index.html"), "https://x.test/" + path + "index.html");
  }

  @Test
  void each_text_keeps_its_own_address_and_its_own_words() {
    Pipeline.Result result = build(THREE);
    assertThat(courtWords(page(result, ORDER + "v/2026-01-15/"))).contains("leeve", "May 3,");
    assertThat(courtWords(page(result, ORDER + "v/2026-02-01/"))).contains("leave", "May 3,");
    assertThat(courtWords(page(result, ORDER + "v/2026-03-01/"))).contains("leave", "May 13,");
    assertThat(courtWords(page(result, ORDER)))
        .isEqualTo(courtWords(page(result, ORDER + "v/2026-03-01/")));
  }

  @Test
  void each_text_leads_to_its_docket_and_its_court() {
    Pipeline.Result result = build(THREE);
    Document page = page(result, ORDER + "v/2026-01-15/");
    String order = page(result, ORDER).expectFirst("p.docket a").attr("abs:href");
    assertThat(page.select("p.docket a").eachAttr("abs:href")).containsExactly(order);
    assertThat(bytes(result, order.substring("https://x.test/".length()))).isPresent();
  }

  private static String courtWords(Document page) {
    Element text = page.expectFirst("#text").clone();
    text.select("[data-chrome]").remove();
    return text.text();
  }

  @Test
  void an_earlier_text_says_that_it_is_one_and_asks_not_to_be_found() {
    Document page = page(build(THREE), ORDER + "v/2026-01-15/");
    assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    assertThat(page.select("link[rel=canonical]").eachAttr("href"))
        .containsExactly("https://orders.example.org/" + ORDER);
    assertThat(page.expectFirst(".notice.former").text())
        .startsWith(
            "This is the text that was published here from January 15, 2026 until it was corrected"
                + " by the publisher of this site on February 1, 2026, version 1 of 3.");
    assertThat(page.expectFirst(".notice.former").select("a").eachAttr("abs:href"))
        .containsExactly(
            "https://x.test/" + ORDER + "index.html",
            "https://x.test/" + ORDER + "corrections/index.html");
    assertThat(page.select(".ordered, .cite-box, aside.note, ul.files")).isEmpty();
  }

  @Test
  void the_order_says_who_corrected_its_text_last_and_why() {
    Element notice = page(build(THREE), ORDER).expectFirst(".notice.corrected");
    assertThat(notice.text())
        .startsWith(
            "The text was corrected by the court on March 1, 2026: The court mended a date (ECF"
                + " No. 31).");
  }

  @Test
  void old_and_new_words_stand_side_by_side_with_their_place_and_without_a_script() {
    Document page = page(build(THREE), ORDER + "corrections/");
    assertThat(page.select("section.step h2").eachText())
        .containsExactly(
            "Version 3, March 1, 2026",
            "Version 2, February 1, 2026",
            "Version 1, January 15, 2026");
    assertThat(page.select("section.court del, section.court ins").eachText())
        .containsExactly("taken out: 3,", "put in: 13,");
    assertThat(page.select("section.publisher del, section.publisher ins").eachText())
        .containsExactly("taken out: leeve", "put in: leave");
    Element there = page.expectFirst("section.publisher p.at a");
    assertThat(there.attr("abs:href"))
        .startsWith("https://x.test/" + ORDER + "v/2026-02-01/index.html#");
    assertThat(page.expectFirst("section.court p.at a").attr("abs:href"))
        .startsWith("https://x.test/" + ORDER + "index.html#");
  }

  @Test
  void a_note_on_words_that_changed_is_named_beside_them() {
    put(FOLDER + "notes.md", "> filed on May 13, 2011\n\nEarly.\n{by=ed}\n");
    Document page = page(build(THREE), ORDER + "corrections/");
    assertThat(page.select("section.court p.at").text()).contains("Note 1 on these words");
    assertThat(page.select("section.publisher p.at").text()).doesNotContain("Note");
  }

  @Test
  void searching_and_lists_know_the_current_text_alone() {
    Pipeline.Result result = build(THREE);
    assertThat(text(result, "search/words/index.html")).contains("leave").doesNotContain("leeve");
    assertThat(text(result, "data/orders.jsonl").lines()).hasSize(1);
    assertThat(text(result, "data/orders.jsonl")).doesNotContain("leeve");
    assertThat(text(result, "sitemap.xml"))
        .contains(ORDER + "corrections/", "<lastmod>2026-03-01</lastmod>")
        .doesNotContain("/v/");
  }

  @Test
  void feeds_tell_the_correction_and_its_day() {
    String feed = text(build(THREE), "feed.atom");
    assertThat(feed)
        .contains("2026-03-01T00:00:00Z", "term=\"corrected\"")
        .contains("Corrected 2026-03-01: The court mended a date (ECF No. 31).");
  }

  @Test
  void the_time_map_lists_every_text_by_its_day() {
    assertThat(text(build(THREE), ORDER + "v/timemap.link"))
        .isEqualTo(
            """
            <https://orders.example.org/%1$s>;rel="original",
            <https://orders.example.org/%1$sv/timemap.link>;rel="self";type="application/link-format";from="Thu, 15 Jan 2026 00:00:00 GMT";until="Sun, 01 Mar 2026 00:00:00 GMT",
            <https://orders.example.org/%1$sv/2026-01-15/>;rel="first memento";datetime="Thu, 15 Jan 2026 00:00:00 GMT",
            <https://orders.example.org/%1$sv/2026-02-01/>;rel="memento";datetime="Sun, 01 Feb 2026 00:00:00 GMT",
            <https://orders.example.org/%1$sv/2026-03-01/>;rel="last memento";datetime="Sun, 01 Mar 2026 00:00:00 GMT"
            """
                .formatted(ORDER));
  }

  @Test
  void receipts_cover_the_earlier_texts_too() throws IOException {
    Pipeline.Result result = build(THREE);
    List<String> files = result.files().stream().map(OutputFile::path).toList();
    List<Receipt> receipts =
        Verification.of(path -> bytes(result, path), files).stream()
            .filter(receipt -> receipt.what().equals("the court's text"))
            .toList();
    assertThat(receipts).allMatch(Receipt::holds);
    assertThat(receipts)
        .extracting(Receipt::file)
        .contains(ORDER + "v/2026-01-15/index.html", ORDER + "v/2026-03-01/index.html");
    var json = new ObjectMapper().readTree(text(result, ORDER + "order.json"));
    assertThat(json.path("versions")).hasSize(3);
    assertThat(json.path("versions").path(2).path("by").asText()).isEqualTo("court");
  }

  @Test
  void the_register_gathers_every_change_and_every_page_leads_to_it() {
    Pipeline.Result result = build(THREE);
    Document register = page(result, "corrections/");
    assertThat(register.select("ol.register li").eachText())
        .containsExactly(
            "March 1, 2026 Roe v. Doe. Corrected by the court: The court mended a date (ECF No. 31).",
            "February 1, 2026 Roe v. Doe. Corrected by the publisher of this site: A word had been"
                + " misread.");
    assertThat(page(result, ORDER).select("footer.site a").eachText()).contains("Corrections");
  }

  @Test
  void what_is_redacted_is_gone_from_the_earlier_texts_too() {
    put(FOLDER + "order.yaml", HEAD);
    Pipeline.Result result = build(THREE + "redact: [{text: leeve, by: ed}]\n");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files())
        .allSatisfy(file -> assertThat(new String(file.bytes(), UTF_8)).doesNotContain("leeve"));
    assertThat(text(result, ORDER + "v/2026-01-15/index.html")).contains("█████");
  }

  @Test
  void an_identifier_in_an_earlier_text_stops_the_build() {
    build(THREE);
    put(FOLDER + "versions/2026-01-15.md", FIRST + "\nHer number is 078-05-1120.\n");
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.V701);
  }

  @Test
  void an_order_that_never_changed_has_no_pages_of_versions() {
    put("site.yaml", "title: Orders\npublisher: A Clinic\n");
    put(FOLDER + "order.yaml", HEAD);
    put(FOLDER + "order.md", FIRST);
    Pipeline.Result result = build();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files())
        .extracting(OutputFile::path)
        .noneMatch(path -> path.contains("/v/") || path.contains("corrections"));
    assertThat(page(result, ORDER).select(".notice, footer.site a[href*=corrections]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '- date: 2026-02-01\n  - {date: 2026-01-15, by: court, because: x}', M306, 'not later'
          '- date: 2026-01-15\n  - {date: 2026-03-01, by: court, because: x}', M306, 'no version of 2026-02-01'
          '- date: 2026-01-15\n  - {date: 2026-02-01, by: court, because: x}', M306, 'newest version has a text of its own'
          '- date: 2026-01-10\n  - {date: 2026-03-01, by: court, because: x}', M306, 'there is no text of the version of 2026-01-10'
          '- {date: 2026-01-15, by: court}\n  - {date: 2026-03-01, by: court, because: x}', M306, 'corrects nothing'
          '- {date: 2026-01-15, because: y}\n  - {date: 2026-03-01, by: court, because: x}', M306, 'corrects nothing'
          '- date: 2026-01-15\n  - {date: 2026-03-01, by: the judge, because: x}', M303, 'corrects no texts'
          '- date: 2026-01-15\n  - {date: 2026-03-01, by: court}', M304, 'because'
          '- date: 2026-01-15\n  - {date: 2026-03-01, because: x}', M304, 'by'
          '- {because: x}', M304, 'date'
          '- {date: yesterday}', M303, 'not a date'
          '- {date: 2026-01-15, text: a.md}', M302, 'text'
          """)
  void a_mistake_in_the_list_is_an_error_with_its_place(String list, Code code, String message) {
    List<Diagnostic> told = build("versions:\n  " + list + "\n").diagnostics();
    assertThat(told)
        .filteredOn(d -> d.code() == code && d.message().contains(message))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(DiagnosticFormat.format(d)).startsWith("content/" + FOLDER));
  }

  @Test
  void a_version_without_new_words_is_told() {
    put(FOLDER + "versions/2026-02-01.md", FIRST.replace("leeve", "*leeve*"));
    build(THREE);
    put(FOLDER + "versions/2026-02-01.md", FIRST.replace("leeve", "*leeve*"));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.M307);
  }

  @Test
  void an_amended_order_and_the_one_before_it_lead_to_each_other_and_show_what_changed() {
    build("");
    files.remove(FOLDER + "versions/2026-01-15.md");
    files.remove(FOLDER + "versions/2026-02-01.md");
    put("orders/later/order.yaml", HEAD.replace("01-05", "02-05") + "amends: roe\n");
    put("orders/later/order.md", THIRD.replace("GRANTED", "DENIED"));
    Pipeline.Result result = build();
    String later = ORDER.replace("2026-01-05", "2026-02-05");
    Element banner = page(result, ORDER).expectFirst(".notice.amended");
    assertThat(banner.text()).startsWith("The court amended this order on February 5, 2026.");
    assertThat(banner.select("a").eachAttr("abs:href"))
        .containsExactly(
            "https://x.test/" + later + "index.html",
            "https://x.test/" + later + "changes/index.html");
    assertThat(page(result, later).expectFirst(".notice.amends").text())
        .startsWith("This order amends the order of January 5, 2026.");
    Document changes = page(result, later + "changes/");
    assertThat(changes.select("del, ins").eachText())
        .containsExactly("taken out: GRANTED.", "put in: DENIED.");
    assertThat(page(result, "corrections/").select("ol.register li").eachText())
        .containsExactly("February 5, 2026 Roe v. Doe. Amended by the court.");
  }

  @ParameterizedTest
  @CsvSource({"nobody, is called", "later, does not amend itself", "latest, is later than it"})
  void an_order_amends_only_an_earlier_one_that_is_here(String name, String message) {
    put("site.yaml", "title: Orders\npublisher: A Clinic\n");
    put("orders/later/order.yaml", HEAD + "amends: " + name + "\n");
    put("orders/later/order.md", FIRST);
    put("orders/latest/order.yaml", HEAD.replace("01-05", "03-05"));
    put("orders/latest/order.md", FIRST);
    assertThat(build().diagnostics())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo(Code.S607);
          assertThat(d.message()).contains(message);
          assertThat(DiagnosticFormat.format(d)).contains("order.yaml:7:1");
        });
  }
}
