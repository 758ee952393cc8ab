package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Orders of one site that cite each other. */
class CorpusWebTest {
  private static final String TO_ROE = "../../95-1/1997-01-21-roe-v-doe/index.html";
  private static final String ROE = "scotus/95-1/1997-01-21-roe-v-doe/";
  private static final String POE = "scotus/96-2/1998-02-03-poe-v-moe/";
  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  CorpusWebTest() {
    put("site.yaml", "title: T\npublisher: P\n");
    opinion(
        "roe",
        "Roe v. Doe",
        "519 U.S. 1",
        "95-1",
        "1997-01-21",
        """
        The statute says nothing of the matter before us today, and we add nothing.

        A second paragraph.[^majority-1]

        [^majority-1]: It was passed in 1900.
        """);
  }

  @Test
  void a_citation_leads_to_the_order_and_by_its_quotation_to_the_paragraph() {
    poe(
        "We said that “the statute says nothing of the matter before us.”"
            + " Roe v. Doe, 519 U. S. 1, 3 (1997). The name Roe is enough.");
    Document page = page(POE);
    Element link = page.expectFirst("a.cite.held");
    assertThat(link.text()).isEqualTo("Roe v. Doe, 519 U. S. 1, 3");
    assertThat(link.attr("href")).isEqualTo(TO_ROE + "#p-1");
    assertThat(page(ROE).expectFirst("a.cited").text()).isEqualTo("cited once");
    assertThat(page(ROE).select("#p-1 ~ .foot a.cited").attr("href"))
        .isEqualTo("cited-by/index.html#at-p-1");
    Document citedBy = page(ROE + "cited-by/");
    assertThat(citedBy.expectFirst("#cited").text()).isEqualTo("Cited in one of these 2 orders");
    assertThat(citedBy.expectFirst(".depth").text())
        .isEqualTo("Depth 2 of 4: cited in a sentence or two · quoted");
    assertThat(citedBy.expectFirst("#at-p-1 a").attr("href")).isEqualTo("../index.html#p-1");
  }

  @Test
  void a_page_of_the_reporter_is_no_page_of_the_order_as_published() {
    poe("So held Roe v. Doe, 519 U.S. 1, 3 (1997).");
    assertThat(page(POE).expectFirst("a.cite.held").attr("href")).isEqualTo(TO_ROE);
  }

  @Test
  void a_footnote_is_found_by_its_number() {
    poe("So held Roe v. Doe, 519 U.S. 1, 3 n. 1 (1997).");
    assertThat(page(POE).expectFirst("a.cite.held").attr("href")).matches(".*index\\.html#cfn.*1");
  }

  @Test
  void short_forms_lead_there_too_and_parallel_citations_are_one_authority() {
    poe("See Roe v. Doe, 117 S. Ct. 9, 519 U.S. 1 (1997). But Roe, 519 U.S., at 4, is old.");
    assertThat(page(POE).select("a.cite.held"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(a -> a.attr("href").startsWith(TO_ROE));
    assertThat(paths()).filteredOn(p -> p.endsWith("cited-by/index.html")).hasSize(1);
  }

  @Test
  void where_the_name_disagrees_only_the_number_leads_on_and_the_whole_is_doubtful() {
    poe("See Coe v. Loe, 519 U.S. 1 (1997).");
    Element link = page(POE).expectFirst("a.cite.held");
    assertThat(link.text()).isEqualTo("519 U.S. 1");
    assertThat(link.parents().is(".cite.doubt")).isTrue();
  }

  @Test
  void what_two_orders_claim_belongs_to_neither() {
    opinion("twin", "Zed v. Yed", "519 U.S. 1", "95-3", "1997-01-21", "Another order.\n");
    poe("See Roe v. Doe, 519 U.S. 1 (1997).");
    assertThat(page(POE).select("a.cite.held")).isEmpty();
  }

  @Test
  void an_order_does_not_cite_itself() {
    opinion("poe", "Poe v. Moe", "520 U.S. 9", "96-2", "1998-02-03", "See 520 U.S. 9 (1998).\n");
    assertThat(page(POE).select("a.cite.held")).isEmpty();
    assertThat(paths()).noneMatch(p -> p.contains("cited-by"));
  }

  @Test
  void a_long_list_goes_on_over_several_pages_without_a_script() {
    for (int i = 0; i < 60; i++) {
      opinion(
          "n" + i,
          String.format(Locale.ROOT, "Noe%d v. Doe", i),
          "",
          "97-" + (100 + i),
          "1999-03-0" + (1 + i % 9),
          "See Roe v. Doe, 519 U.S. 1 (1997).\n");
    }
    assertThat(page("").select("ol.orders > li")).hasSize(50);
    assertThat(page("").select("nav.pager a[rel=next]").attr("href"))
        .isEqualTo("more/2/index.html");
    assertThat(page("more/2/").select("ol.orders > li")).hasSize(11);
    assertThat(page(ROE + "cited-by/").expectFirst("#cited").text())
        .isEqualTo("Cited in 60 of these 61 orders");
    assertThat(page(ROE + "cited-by/more/2/").select("section.citing")).hasSize(10);
    assertThat(paths()).contains(ROE + "cited-by/by-depth/index.html");
  }

  @Test
  void a_long_list_of_authorities_begins_with_those_that_most_orders_cite() {
    StringBuilder many = new StringBuilder();
    for (int page = 1; page <= 501; page++) {
      many.append("See Koe v. Loe, 400 U.S. ").append(page).append(" (1970).\n\n");
    }
    opinion("many", "Zed v. Yed", "521 U.S. 9", "97-3", "1998-02-04", many.toString());
    poe("See Koe v. Loe, 400 U.S. 77 (1970).");
    Element cases = page("authorities/").expectFirst("section[aria-labelledby=cases]");
    assertThat(cases.select("li")).hasSize(10);
    assertThat(cases.expectFirst("li").text())
        .isEqualTo("Koe v. Loe, 400 U.S. 77 (1970) 2 times in 2 orders");
    assertThat(cases.expectFirst(".all").text()).isEqualTo("These are cited most. All 501");
    assertThat(cases.expectFirst(".all a").attr("href")).isEqualTo("cases/index.html");
    assertThat(page("authorities/cases/").select("li a[href]")).hasSizeGreaterThan(499);
  }

  private void poe(String text) {
    opinion("poe", "Poe v. Moe", "520 U.S. 9", "96-2", "1998-02-03", text + "\n");
  }

  private void opinion(
      String folder, String name, String citation, String docket, String date, String text) {
    put(
        "orders/" + folder + "/order.md",
        String.format(
                Locale.ROOT,
                "---\ntitle: \"%s\"\ncitation: \"%s\"\ndocket: \"No. %s\"\ncourt: scotus\ndate: %s\n---\n\n",
                name,
                citation,
                docket,
                date)
            + text);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private java.util.List<String> paths() {
    return build().files().stream().map(OutputFile::path).toList();
  }

  private Document page(String folder) {
    return Jsoup.parse(
        build().files().stream()
            .filter(f -> f.path().equals(folder + "index.html"))
            .map(OutputFile::text)
            .findFirst()
            .orElseThrow());
  }

  private Pipeline.Result build() {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }
}
