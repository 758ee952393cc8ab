package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.OpenOrder;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching the open order finds in it what searching the index finds in it. */
class OpenOrderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_open_order_has_the_passages_that_the_index_says_it_has(@TempDir Path site)
      throws IOException {
    List<SearchDocument> orders = Orders.few();
    SearchTest.publish(orders, site);
    Engine engine = Search.open(site).orElseThrow();
    for (String type : QueryGenerator.TYPES) {
      for (String query : new QueryGenerator(orders, 9).queries(type, 25)) {
        Request request =
            new Request(query, List.of(), Request.Sort.RELEVANCE, 0, 100, 1000, Set.of());
        Results results = engine.search(request);
        assertThat(results).as(query + " gave " + results).isInstanceOf(Results.Found.class);
        Map<String, Results.OrderHit> found =
            ((Results.Found) results)
                .orders().stream().collect(Collectors.toMap(Results.OrderHit::path, o -> o));
        for (SearchDocument order : orders) {
          Results.OrderHit hit = found.get(order.path());
          Set<String> listed = new TreeSet<>();
          if (hit != null) {
            hit.passages().forEach(p -> listed.add(p.paragraph()));
          }
          if (hit != null || !asksAboutFacts(query)) {
            assertThat(paragraphs(order, query)).as(query).isEqualTo(listed);
          }
        }
      }
    }
  }

  /** The open page does not tell the facts of its order, so nothing is denied for their sake. */
  private static boolean asksAboutFacts(String query) {
    return query.contains(":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "joinder & patent; partly",
        "joinder % severance; partly",
        "joinder % patent; hit",
        "joinder or patent; hit",
        "patent; none",
        "joinder & note:severance; partly",
        "joinder & note:joinder; hit",
        "joinder & court:cand; hit",
        "joinder % date:2011; hit",
        "patent & court:cand; none",
        "joinder & (patent or court:cand); hit",
        "joinder & patent & court:cand; partly"
      })
  void an_order_that_does_not_satisfy_the_query_has_no_hits(String query, String wanted)
      throws IOException {
    OpenOrder order = new OpenOrder();
    order.add(PassageKind.BODY, "Joinder is proper. Severance is not.");
    order.add(PassageKind.NOTE, "On joinder.");
    JsonNode answer = JSON.readTree(order.search(query));
    assertThat(answer.path("passages").isEmpty()).isEqualTo(!wanted.equals("hit"));
    assertThat(answer.path("partly").asBoolean()).isEqualTo(wanted.equals("partly"));
  }

  @Test
  void marks_are_the_words_asked_for_in_reading_order() throws IOException {
    OpenOrder order = new OpenOrder();
    order.add(PassageKind.BODY, "Joinder is proper. Severance is not.");
    order.add(PassageKind.NOTE, "On joinder.");
    JsonNode answer = JSON.readTree(order.search("joinder or severance"));
    assertThat(answer.path("passages"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"index": 0, "marks": [[0, 7], [19, 28]]}, {"index": 1, "marks": [[3, 10]]}]
                """));
    assertThat(answer.at("/query/understood").asText()).contains("joinder").contains("severance");
  }

  @Test
  void what_is_not_understood_is_a_problem_here_too() throws IOException {
    JsonNode answer = JSON.readTree(new OpenOrder().search("joinder /x severance"));
    assertThat(answer.at("/problem/message").asText()).contains("/x");
  }

  private static Set<String> paragraphs(SearchDocument document, String query) throws IOException {
    OpenOrder order = new OpenOrder();
    document.passages().forEach(p -> order.add(p.kind(), p.text()));
    Set<String> found = new TreeSet<>();
    for (JsonNode passage : JSON.readTree(order.search(query)).path("passages")) {
      found.add(document.passages().get(passage.path("index").asInt()).anchor());
    }
    return found;
  }
}
