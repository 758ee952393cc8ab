package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An opinion in plain Markdown, from content to site. */
class MarkdownOrderTest {
  private static final String FOLDER = "scotus/95-0001/1997-01-21-roe-et-al-v-doe/";

  private static final String OPINION =
      """
      ---
      title: "Roe et al. v. Doe"
      citation: "519 U.S. 1"
      docket: "No. 95-0001"
      court: scotus
      date: 1997-01-21
      ---

      Justice Poe delivered the opinion of the Court.

      ## I

      The statute[^majority-1] says *nothing*. See 18 U. S. C. §1.

      > Whoever does
      > so shall be fined.

      1\\. First, \\`\\`no'' is no answer.

      It is so ordered.

      [^majority-1]: It was passed in 1900.
      """;

  @Test
  void it_is_published_without_an_error() {
    Pipeline.Result result = build();
    assertThat(result.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    assertThat(result.files()).extracting(OutputFile::path).contains(FOLDER + "index.html");
  }

  @Test
  void its_files_have_its_words_and_claim_no_pages() {
    Pipeline.Result result = build();
    assertThat(text(result, "order.txt"))
        .contains("The statute[^1] says nothing. See 18 U. S. C. §1.")
        .contains("1. First, ``no'' is no answer.")
        .doesNotContain("slip op.");
    assertThat(text(result, "order.json"))
        .contains("\"pages\": 0")
        .doesNotContain("\"page\"")
        .contains("\"docketNumber\": \"95-0001\"");
    assertThat(text(result, "order.akn.xml")).contains("<i>nothing</i>").doesNotContain("<eop");
    assertThat(text(result, "index.html"))
        .contains("<i>Roe v. Doe</i>, 519 U.S. 1 (1997).")
        .doesNotContainPattern("slip op\\. at\\h\\d");
  }

  @Test
  void where_no_pages_are_marked_no_page_is_spoken_of() {
    Document page = Jsoup.parse(text(build(), "index.html"));
    assertThat(page.text()).doesNotContain("unpaged").doesNotContainPattern("\\d pages?\\b");
    assertThat(page.expectFirst("#p-1 ~ .foot .pin a").text()).isEqualTo("[¶ 1]");
    assertThat(page.select("#p-1 ~ .foot .form .label").eachText().getFirst())
        .isEqualTo("Bluebook, reporter");
    assertThat(page.expectFirst(".pin a[href^=#cfn]").text()).isEqualTo("n.1");
    assertThat(page.expectFirst("a[role=doc-noteref]").text()).isEqualTo("1");
    assertThat(page.select(".order-title")).isEmpty();
    Document home = Jsoup.parse(text(build(), "/"));
    assertThat(home.expectFirst("ol.orders").text())
        .isEqualTo(
            "Roe et al. v. Doe No. 95-0001 · Supreme Court of the United States · January 21, 1997");
  }

  @Test
  void what_stands_at_its_top_beside_an_order_yaml_is_told_to_go_unread() {
    assertThat(build(Map.of("orders/x/order.yaml", "court: scotus\n")).diagnostics())
        .filteredOn(told -> told.code() == Code.M308)
        .singleElement()
        .satisfies(told -> assertThat(told.source().name()).endsWith("orders/x/order.md"));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.M308);
  }

  @Test
  void words_that_recur_are_told_of_by_paragraph() {
    Map<String, String> notes = Map.of("orders/x/notes.md", "> is no\n\nA note.\n{by=a}\n");
    String again = OPINION.replace("It is so ordered.", "That is no answer. It is so ordered.");
    Map<String, String> files = new TreeMap<>(notes);
    files.put("orders/x/order.md", again);
    assertThat(build(files).diagnostics())
        .filteredOn(d -> d.code() == Code.A402)
        .singleElement()
        .extracting(Diagnostic::help)
        .asString()
        .matches("quote more of them; they start at \\[¶\u00a0\\d], \\[¶\u00a0\\d]");
  }

  private static String text(Pipeline.Result result, String name) {
    return result.files().stream()
        .filter(file -> file.path().equals(name.equals("/") ? "index.html" : FOLDER + name))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow();
  }

  private static Pipeline.Result build() {
    return build(Map.of());
  }

  private static Pipeline.Result build(Map<String, String> more) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("site.yaml", "title: T\npublisher: P\n".getBytes(UTF_8));
    files.put("authors.yaml", "a: {name: A}\n".getBytes(UTF_8));
    files.put("orders/x/order.md", OPINION.getBytes(UTF_8));
    more.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }
}
