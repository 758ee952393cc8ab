package org.glossator.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.ResultsJson;

/**
 * Compares the JVM's answers with a real browser's over the corpus of opinions, whole answers down
 * to the bits of the scores: {@code ParityCheck FOLDER COUNT-PER-TYPE}.
 */
final class ParityCheck {
  private ParityCheck() {}

  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[0]);
    List<SearchDocument> documents = Opinions.read(Opinions.folder().orElseThrow());
    SearchPageIT.write(site, documents);
    Engine engine = Search.open(site).orElseThrow();
    ObjectMapper json = new ObjectMapper();
    QueryGenerator generator = new QueryGenerator(documents, 5);
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.open(server.url("search/index.html"))) {
      tab.evaluate(
          """
          (() => {
            const form = document.getElementById('search').dataset;
            const at = (path) => new URL(path, document.baseURI).href;
            const ask = self.glossatorSearch.connect(
              {index: at(form.index), boot: form.boot, engine: at(form.engine)}, at(form.worker));
            self.askOnce = (query, sort) => ask({query, choices: '', sort, first: 0, count: 5,
              passages: 3, facets: 'court judge year kind cites tag author'}, () => {});
          })()
          """);
      for (String type : QueryGenerator.TYPES) {
        int same = 0;
        List<String> queries = generator.queries(type, Integer.parseInt(args[1]));
        for (String query : queries) {
          Request request = Request.of(query);
          JsonNode wanted = json.readTree(ResultsJson.of(request, engine.search(request)));
          String answer = tab.text("askOnce(" + json.writeValueAsString(query) + ", 'relevance')");
          if (json.readTree(answer).equals(wanted)) {
            same++;
          } else {
            System.out.println("differs: " + query);
          }
        }
        System.out.println(type + ": " + same + " of " + queries.size());
      }
    }
  }
}
