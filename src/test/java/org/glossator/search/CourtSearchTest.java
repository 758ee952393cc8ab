package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.render.template.Theme;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A court is found by whatever lawyers call it. */
class CourtSearchTest {
  /** Queries, and the courts of the orders that they find. */
  private static final Map<String, List<String>> QUERIES =
      Map.of(
          "court:\"U.S.\"", List.of("scotus"),
          "court:scotus", List.of("scotus"),
          "court:\"U.S. Supreme Court\"", List.of("scotus"),
          "court:\"D.C. Circuit\"", List.of("cadc"),
          "court:\"App. D.C.\"", List.of("cadc"),
          "court:CA9", List.of("ca9"),
          "court:\"Ninth Circuit\"", List.of("ca9"),
          "court:NDCA", List.of("cand"),
          "court:\"N.D. Calif.\"", List.of("cand"));

  @Test
  void a_court_is_found_by_its_abbreviations_and_no_other_is(@TempDir Path site)
      throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("site.yaml", "title: T\npublisher: P\n".getBytes(StandardCharsets.UTF_8));
    for (String court : List.of("scotus", "cadc", "ca9", "cand")) {
      String order =
          """
          ---
          court: %s
          title: Order
          docket: "11-%d"
          date: 2011-10-07
          ---

          It is so ordered.
          """
              .formatted(court, 1000 + files.size());
      files.put("orders/" + court + "/order.md", order.getBytes(StandardCharsets.UTF_8));
    }
    Pipeline.Result built = Pipeline.build(Content.of("content", files), Theme.standard());
    SiteWriter.publish(site.resolve("site"), built.files(), List.of());
    for (Map.Entry<String, List<String>> each : QUERIES.entrySet()) {
      Results.Found found = SearchTest.found(site.resolve("site"), Request.of(each.getKey()));
      assertThat(found.orders().stream().map(o -> o.path().substring(0, o.path().indexOf('/'))))
          .as(each.getKey())
          .isEqualTo(each.getValue());
    }
  }
}
