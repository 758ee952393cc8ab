package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.render.page.OrderPageCheck.element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.glossator.order.Block;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
  /** What other rooms write beside the pages. */
  private static final Set<String> FROM_ELSEWHERE =
      Set.of(
          "search/index.html",
          "quotecheck/index.html",
          "order.txt",
          "order.json",
          "order.akn.xml",
          "annotation.jsonld",
          "annotations.jsonld",
          "citation.ris",
          "citation.csl.json",
          "authorities.csv",
          "authorities.ris",
          "authorities.csl.json",
          "deadlines.json",
          "feed.atom",
          "feed.json");

  private static final SampleCorpus SAMPLE = new SampleCorpus();
  private static final Map<String, OutputFile> FILES = new HashMap<>();
  private static Document order = new Document("");
  private static Document plain = new Document("");

  @BeforeAll
  static void publish() {
    Gathered pages = pages("");
    assertThat(pages.diagnostics()).isEmpty();
    pages.byPath().forEach(f -> assertThat(FILES.put(f.path(), f)).as(f.path()).isNull());
    order = page(SampleCorpus.PATH + "index.html");
    plain = page(SampleCorpus.PATH + "plain/index.html");
  }

  @Test
  void without_our_additions_each_block_reads_as_the_court_wrote_it() {
    OrderPageCheck.readsAsWritten(order, SAMPLE.order());
    OrderPageCheck.readsAsWritten(plain, SAMPLE.order());
  }

  @Test
  void without_our_additions_the_text_holds_nothing_but_the_court_s_blocks() {
    OrderPageCheck.holdsNothingElse(order, SAMPLE.order());
  }

  @Test
  void ids_are_unique_on_every_page() {
    FILES.forEach((path, file) -> {
      if (path.endsWith(".html")) {
        Set<String> ids = new HashSet<>();
        for (Element element : Jsoup.parse(file.text()).select("[id]")) {
          assertThat(ids.add(element.id())).as(path + "#" + element.id()).isTrue();
        }
      }
    });
  }

  @Test
  void every_link_inside_the_site_leads_somewhere() {
    FILES.forEach((path, file) -> {
      if (path.endsWith(".html")) {
        Jsoup.parse(file.text(), "https://site.invalid/" + path)
            .select("[href], [src]")
            .forEach(
                e -> assertLeads(path, e.hasAttr("href") ? e.absUrl("href") : e.absUrl("src")));
      }
    });
  }

  private static void assertLeads(String from, String url) {
    if (!url.startsWith("https://site.invalid/")) {
      return;
    }
    String[] parts = url.substring("https://site.invalid/".length()).split("#", 2);
    parts[0] = parts[0].replaceFirst("[?].*", ""); // a question to the page, no part of its name
    String name = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    if (FROM_ELSEWHERE.contains(name) || FROM_ELSEWHERE.contains(parts[0])) {
      return;
    }
    assertThat(FILES).as(from + " → " + url).containsKey(parts[0]);
    if (parts.length == 2) {
      assertThat(page(parts[0]).getElementById(parts[1])).as(from + " → " + url).isNotNull();
    }
  }

  @Test
  void nothing_on_a_page_needs_more_than_a_strict_content_security_policy() {
    FILES.forEach((path, file) -> {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(file.text());
        assertThat(page.select("[style], style")).as(path).isEmpty();
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
            .as(path)
            .isEmpty();
        assertThat(page.select("script[src^=http], link[rel=stylesheet][href^=http], img"))
            .as(path)
            .isEmpty();
        for (Element element : page.getAllElements()) {
          element.attributes().forEach(a -> assertThat(a.getKey()).as(path).doesNotStartWith("on"));
        }
      }
    });
  }

  @Test
  void every_page_has_one_main_heading_and_skips_no_level() {
    FILES.forEach((path, file) -> {
      if (path.endsWith(".html")) {
        int before = 0;
        for (Element heading : Jsoup.parse(file.text()).select("h1, h2, h3, h4, h5, h6")) {
          int level = heading.tagName().charAt(1) - '0';
          assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
          before = level;
        }
        assertThat(Jsoup.parse(file.text()).select("h1")).as(path).hasSize(1);
      }
    });
  }

  @Test
  void printed_lines_and_pages_are_empty_marks_with_ids() {
    Element line = element(order, "L2.2");
    assertThat(line.text()).isEmpty();
    assertThat(line.attr("data-n")).isEqualTo("2");
    assertThat(element(order, "pg-3").attr("role")).isEqualTo("doc-pagebreak separator");
    assertThat(element(order, "pg-3").attr("aria-label")).isEqualTo("page 3");
  }

  @Test
  void a_footnote_s_lines_do_not_take_the_body_s_ids() {
    assertThat(element(order, "cfn1").select("[id^=L]")).isEmpty();
  }

  @Test
  void a_court_footnote_has_ways_there_and_back() {
    Element call = element(order, "cfnref1");
    assertThat(call.attr("href")).isEqualTo("#cfn1");
    assertThat(call.attr("role")).isEqualTo("doc-noteref");
    assertThat(call.parents().select("sup").hasAttr("data-chrome")).isTrue();
    assertThat(element(order, "cfn1").select("[role=doc-backlink]").attr("href"))
        .isEqualTo("#cfnref1");
  }

  @Test
  void a_note_follows_its_paragraph_and_is_linked_both_ways() {
    Element marked = element(order, "n1-m");
    assertThat(marked.tagName()).isEqualTo("mark");
    assertThat(marked.attr("aria-details")).isEqualTo("n1");
    assertThat(element(order, "n1").select("a[href=#n1-m]")).isNotEmpty();
    assertThat(order.select("p.pin a[href=#n1]")).hasSize(1);
    assertThat(order.html().indexOf("id=\"n1-m\"")).isLessThan(order.html().indexOf("id=\"n1\""));
  }

  @Test
  void a_note_that_begins_inside_a_citation_splits_the_mark_and_not_the_link() {
    assertThat(order.select("#cite-3")).hasSize(1);
    assertThat(element(order, "cite-3").text()).isEqualTo("Id. at 4");
    assertThat(order.select("mark[data-notes=n2]")).hasSizeGreaterThan(1);
    assertThat(order.select("#n2-m")).hasSize(1);
  }

  @Test
  void a_highlight_without_words_has_no_box() {
    assertThat(order.select("mark[data-notes=n3]")).isNotEmpty();
    assertThat(order.getElementById("n3")).isNull();
  }

  @Test
  void citations_are_marked_as_what_they_are() {
    Element full = element(order, "cite-2");
    assertThat(full.attr("href")).isEqualTo("https://www.courtlistener.com/c/F.4th/1/2/");
    assertThat(full.attr("data-cite")).isEqualTo("1 F.4th 2");
    assertThat(full.attr("data-pin")).isEqualTo("3");
    Element id = element(order, "cite-3");
    assertThat(id.attr("href")).isEqualTo("#cite-2");
    assertThat(id.attr("data-means")).isEqualTo("Smith v. Jones, 1 F.4th 2 (9th Cir. 2021), at 4");
    assertThat(element(order, "cite-1").className()).isEqualTo("cite record");
    assertThat(element(order, "cite-1").attr("data-means")).isEqualTo("FAC, Dkt. No. 1");
  }

  @Test
  void the_court_s_slip_keeps_its_words_and_gives_the_reason_beside_them() {
    assertThat(element(order, "c1").text()).isEqualTo("parties has");
    assertThat(order.select("a.sicref[href=#c1-note]").attr("aria-label"))
        .contains("read “have agreed”");
    assertThat(element(order, "c1-note").text()).contains("Read “have agreed”.");
  }

  @Test
  void the_plain_edition_has_no_word_of_an_editor() {
    assertThat(plain.select("mark, aside, .cite, .sic")).isEmpty();
    assertThat(plain.text()).doesNotContain("compelled here");
  }

  @Test
  void what_was_ordered_is_listed_with_its_periods() {
    Element panel = element(order, "ordered");
    assertThat(panel.select("a.number").eachText()).containsExactly("1", "2");
    assertThat(panel.text()).contains("Defendant shall answer");
    assertThat(panel.select("tr[data-period]").attr("data-amount")).isEqualTo("14");
    assertThat(panel.select("a.number").attr("href")).isEqualTo("#" + decretal("1").id());
  }

  @Test
  void each_paragraph_can_be_cited_without_a_script() {
    var foot = order.select("#" + decretal("2").id() + " + .foot");
    assertThat(foot.select("p.pin > a").text()).isEqualTo("3:6");
    assertThat(foot.select("details .string").eachText().stream().map(PagesTest::spaced))
        .contains(
            "Acme Maps, Inc. v. Roe & Sons, No. C 12-0001 ABC, slip op. at 3:6"
                + " (N.D. Cal. Mar. 4, 2022).");
  }

  @Test
  void reference_managers_take_the_order_for_a_case() {
    assertThat(meta("z:itemType")).isEqualTo("case");
    assertThat(meta("DC.type")).isEqualTo("case");
    assertThat(meta("z:court")).isEqualTo("N.D. Cal.");
    assertThat(meta("z:docketNumber")).isEqualTo("No. C 12-0001 ABC");
    assertThat(meta("DC.creator")).isEqualTo("Public, Jane Q.");
    assertThat(meta("citation_publication_date")).isEqualTo("2022/03/04");
    assertThat(order.select("meta[name=citation_journal_title], .Z3988")).isEmpty();
  }

  @Test
  void what_needs_an_address_is_written_only_where_one_is_known() {
    assertThat(order.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
    Document there =
        Jsoup.parse(
            pages("https://orders.example.org/").byPath().stream()
                .filter(f -> f.path().equals(SampleCorpus.PATH + "index.html"))
                .findFirst()
                .orElseThrow()
                .text());
    String address = "https://orders.example.org/" + SampleCorpus.PATH;
    assertThat(there.select("link[rel=canonical]").attr("href")).isEqualTo(address);
    assertThat(there.select("meta[property=og:url]").attr("content")).isEqualTo(address);
    assertThat(there.select("link[rel=search]").attr("href")).isEqualTo("../../../opensearch.xml");
  }

  @Test
  void the_table_of_authorities_names_every_place() {
    Document table = page(SampleCorpus.PATH + "authorities/index.html");
    assertThat(table.select("h2").eachText()).containsExactly("Cases", "The record");
    assertThat(table.select("tr:contains(Smith) td.places a").eachAttr("href"))
        .containsExactly("../index.html#cite-2", "../index.html#cite-3", "../index.html#cite-4");
  }

  @Test
  void the_table_of_authorities_describes_each_case_once_for_reference_managers() {
    Elements spans = page(SampleCorpus.PATH + "authorities/index.html").select("span.Z3988");
    assertThat(spans.eachAttr("title"))
        .containsExactly(
            "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=case"
                + "&rft.title=Smith%20v.%20Jones&rft.source=1%20F.4th%202"
                + "&rft.identifier=1%20F.4th%202%20%289th%20Cir.%202021%29&rft.date=2021");
    assertThat(spans.text()).isEmpty();
    FILES.values().stream()
        .filter(f -> f.path().endsWith(".html") && !f.path().endsWith("/authorities/index.html"))
        .forEach(f -> assertThat(f.text()).as(f.path()).doesNotContain("Z3988"));
    assertThat(Coins.year("2 F.4th 3 (9th Cir. 2021) (en banc)")).isEqualTo("2021");
    assertThat(Coins.year("No. C 11-3822 (N.D. Cal.)")).isEmpty();
  }

  @Test
  void the_table_of_authorities_can_be_pasted_into_a_word_processor() {
    Element plain =
        Objects.requireNonNull(
            page(SampleCorpus.PATH + "authorities/index.html").selectFirst("details pre"));
    assertThat(spaced(plain.wholeText()))
        .startsWith("Cases\nSmith v. Jones, 1 F.4th 2 (9th Cir. 2021) ........ 2, 2 n.1\n")
        .contains("\n\nThe record\n");
  }

  @Test
  void each_page_that_gathers_orders_has_feeds_of_its_own() {
    Set<String> folders = new HashSet<>();
    FILES.keySet().stream()
        .filter(path -> path.endsWith("/feed.atom"))
        .forEach(path -> folders.add(path.substring(0, path.length() - "feed.atom".length())));
    assertThat(folders)
        .anyMatch(f -> f.startsWith("judges/"))
        .contains("cand/", "cand/c-12-0001-abc/");
    assertThat(folders).anyMatch(f -> f.startsWith("authorities/"));
    for (String folder : folders) {
      assertThat(page(folder + "index.html").select("link[rel=alternate]").eachAttr("href"))
          .contains("feed.atom", "feed.json");
      assertThat(file(folder + "feed.atom").text())
          .contains("<id>urn:uuid:")
          .contains("href=\"./\"")
          .contains("<link rel=\"alternate\" type=\"text/html\" href=\"");
      assertThat(file(folder + "feed.json").text()).contains("\"version\"");
    }
  }

  @Test
  void the_scripts_of_an_order_s_page_weigh_less_than_15_kilobytes_as_they_are_sent() {
    List<String> scripts = order.select("script[src]").eachAttr("src");
    assertThat(scripts).anyMatch(src -> src.endsWith("assets/order.js"));
    int bytes =
        scripts.stream()
            .map(src -> src.substring(src.indexOf("assets/")))
            .mapToInt(path -> zipped(file(path).bytes()))
            .sum();
    assertThat(bytes).isBetween(1, 15 * 1024);
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  @Test
  void two_runs_give_the_same_bytes() {
    assertThat(pages("").byPath()).containsExactlyInAnyOrderElementsOf(FILES.values());
  }

  private static Gathered pages(String address) {
    Gathered pages = new Gathered();
    Pages.batches(SAMPLE.corpus(address), Theme.standard(), "")
        .forEach(batch -> batch.maker().accept(pages));
    VersionPages.batches(SAMPLE.corpus(address), Map.of(), Theme.standard())
        .forEach(batch -> batch.maker().accept(pages));
    return pages;
  }

  private static Block.Decretal decretal(String number) {
    return SAMPLE.order().blocks().stream()
        .filter(Block.Decretal.class::isInstance)
        .map(Block.Decretal.class::cast)
        .filter(d -> d.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static String meta(String name) {
    return order.select("meta[name=" + name + "]").attr("content");
  }

  /** With plain spaces for those that must not end a line. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static Document page(String path) {
    return Jsoup.parse(file(path).text());
  }

  private static OutputFile file(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }
}
