package org.glossator.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;

/** What a site's own orders and notes quote, held against the orders. */
class SiteQuotationsTest {
  private static final String FRONT =
      "---\ncourt: cand\ndocket: %s\ntitle: Order\nname: %s\ndate: %s\n---\n\n";
  private static final String ACME =
      FRONT.formatted("C 12-1234", "Acme Corp. v. Roe", "2012-05-03")
          + "The motion is denied because the record is bare. The Court need not decide today.\n";

  private static List<Diagnostic> told(String second, String notes) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    put(files, "site.yaml", "title: T\npublisher: P\n");
    put(files, "authors.yaml", "ed:\n  name: Ed\n");
    put(files, "orders/acme/order.md", ACME);
    if (!notes.isEmpty()) {
      put(files, "orders/acme/notes.md", notes);
    }
    if (!second.isEmpty()) {
      String front = FRONT.formatted("C 13-1", "Poe v. Moe", "2013-05-03");
      put(files, "orders/poe/order.md", front + second + "\n");
    }
    return Pipeline.build(Content.of("content", files), Theme.standard()).diagnostics().stream()
        .filter(d -> List.of(Code.A420, Code.A421, Code.C203, Code.C204).contains(d.code()))
        .toList();
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoting(String words) {
    return "As this Court said, “"
        + words
        + "” Acme Corp. v. Roe, No. C 12-1234, slip op. at 1 (N.D. Cal. May 3, 2012).";
  }

  @Test
  void an_order_that_quotes_another_rightly_is_not_spoken_of() {
    assertThat(told(quoting("The Court need not decide today."), "")).isEmpty();
  }

  @Test
  void an_order_that_quotes_another_otherwise_is_told_of_with_the_words() {
    assertThat(told(quoting("The Court need never decide today."), ""))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo(Code.C203);
          assertThat(d.help()).contains("[-never-] {+not+}");
          assertThat(d.span().of(d.source().text())).startsWith("“The Court need never");
        });
  }

  @Test
  void a_note_that_misquotes_an_order_stops_the_build() {
    String anchor = "> the record is bare\n\n";
    String right = "It adds “need not decide” Acme Corp., slip op. at 1.\n{by=ed}\n";
    assertThat(told("", anchor + right)).isEmpty();
    String wrong = "It adds “need hardly decide” Acme Corp., slip op. at 1.\n{by=ed}\n";
    assertThat(told("", anchor + wrong)).extracting(Diagnostic::code).containsExactly(Code.A420);
  }

  @Test
  void words_in_quotation_marks_without_a_place_beside_them_are_nobody_s_quotation() {
    String note = "> the record is bare\n\nA “thin” record, as others call it.\n{by=ed}\n";
    assertThat(told("", note)).isEmpty();
  }
}
