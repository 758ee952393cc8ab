package org.glossator.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;

final class Latency {
  public static void main(String[] args) throws Exception {
    QueryGenerator generator =
        new QueryGenerator(Opinions.read(Opinions.folder().orElseThrow()), 7);
    ObjectMapper json = new ObjectMapper();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(Path.of(args[0]))) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        for (String type : QueryGenerator.TYPES) {
          String query = generator.queries(type, 1).get(0);
          try (Tab tab = browser.open(server.url("search/index.html"))) {
            System.out.println(type + " " + query + " " + tab.evaluate(
                """
                (async () => {
                  const form = document.getElementById('search').dataset;
                  const at = (path) => new URL(path, document.baseURI).href;
                  const t0 = performance.now();
                  const ask = self.glossatorSearch.connect(
                    {index: at(form.index), boot: form.boot, engine: at(form.engine)});
                  await ask(null, () => {});
                  const t1 = performance.now();
                  const r = {query: %s, choices: '', sort: 'relevance', first: 0, count: 5, passages: 3, facets: ''};
                  await ask(r, () => {});
                  const t2 = performance.now();
                  await ask(r, () => {});
                  const t3 = performance.now();
                  return 'open ' + Math.round(t1 - t0) + ' cold ' + Math.round(t2 - t1) + ' warm ' + Math.round(t3 - t2);
                })()
                """.formatted(json.writeValueAsString(query))).asText());
          }
        }
      }
    }
  }
}
