package org.glossator.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.corpus.Corpus;
import org.glossator.harness.Browser;
import org.glossator.harness.Firefox;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.glossator.search.Asking;
import org.glossator.search.Opinions;
import org.glossator.search.QueryGenerator;
import org.glossator.search.Search;
import org.glossator.search.SearchDocument;
import org.glossator.search.SearchDocuments;
import org.glossator.search.SearchSite;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Request.Sort;
import org.glossator.search.engine.ResultsJson;

/**
 * Compares the JVM's answers with a real browser's, whole answers down to the bits of the scores,
 * each asked twice: of an engine that has loaded little, and again when all is there. {@code
 * ParityCheck FOLDER COUNT-PER-TYPE [CONTENT]} takes the corpus of opinions, or a content folder;
 * with {@code -Dfirefox=true} it asks Firefox, with another {@code -Dseed} other queries. Types
 * take turns, so that a run that is stopped has tried all of them; what it prints last holds.
 */
final class ParityCheck {
  /** So many queries of a type are asked in one page; the next page starts with nothing loaded. */
  private static final int ROUND = 10;

  private static final List<Sort> SORTS = List.of(Sort.values());

  private static final ObjectMapper JSON = new ObjectMapper();

  private ParityCheck() {}

  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    List<SearchDocument> documents =
        args.length > 2 ? of(Path.of(args[2])) : Opinions.read(Opinions.folder().orElseThrow());
    SearchSite.write(site, documents);
    Engine engine = Search.open(site).orElseThrow();
    QueryGenerator generator = new QueryGenerator(documents, Integer.getInteger("seed", 5));
    Map<String, Integer> same = new TreeMap<>();
    try (Browsing browser = Boolean.getBoolean("firefox") ? inFirefox() : inChromium();
        StaticServer server = StaticServer.serve(site)) {
      for (int asked = 0; asked < count; asked += ROUND) {
        for (String type : QueryGenerator.TYPES) {
          List<Request> requests = requests(generator.queries(type, ROUND), asked);
          try (Page page = browser.open(server.url("search/index.html"))) {
            page.value(Asking.CONNECT);
            same.merge(type, compare(page, engine, requests), Integer::sum);
          }
        }
        System.out.println("same of " + 2 * (asked + ROUND) + " answers to each type: " + same);
      }
    }
  }

  /** A browser, whichever. */
  private interface Browsing extends AutoCloseable {
    Page open(String url);

    @Override
    void close();
  }

  /** A page in it. */
  private interface Page extends AutoCloseable {
    JsonNode value(String expression);

    @Override
    default void close() {}
  }

  private static Browsing inFirefox() {
    Firefox firefox = Firefox.launch();
    return new Browsing() {
      @Override
      public Page open(String url) {
        return firefox.open(url)::evaluate;
      }

      @Override
      public void close() {
        firefox.close();
      }
    };
  }

  private static Browsing inChromium() {
    Browser browser = Browser.launch();
    return new Browsing() {
      @Override
      public Page open(String url) {
        Tab tab = browser.open(url);
        return new Page() {
          @Override
          public JsonNode value(String expression) {
            return tab.evaluate(expression);
          }

          @Override
          public void close() {
            tab.close();
          }
        };
      }

      @Override
      public void close() {
        browser.close();
      }
    };
  }

  private static List<SearchDocument> of(Path content) {
    Corpus corpus =
        Pipeline.plan(Content.of(content), Theme.standard(), Pipeline.Options.standard())
            .corpus()
            .orElseThrow();
    return SearchDocuments.inOrder(corpus).stream()
        .map(order -> SearchDocuments.of(order, corpus.site()))
        .toList();
  }

  /** The queries in all three orders of results. */
  private static List<Request> requests(List<String> queries, int from) {
    List<Request> requests = new ArrayList<>();
    for (String query : queries) {
      Sort sort = SORTS.get((from + requests.size()) % SORTS.size());
      Request plain = Request.of(query);
      requests.add(
          new Request(query, List.of(), sort, 0, plain.count(), plain.passages(), plain.facets()));
    }
    return requests;
  }

  private static int compare(Page page, Engine engine, List<Request> requests) throws IOException {
    JsonNode answers = page.value(Asking.of(requests));
    int same = 0;
    for (int i = 0; i < answers.size(); i++) {
      Request request = requests.get(i % requests.size());
      JsonNode wanted = JSON.readTree(ResultsJson.of(request, engine.search(request)));
      if (JSON.readTree(answers.get(i).asText()).equals(wanted)) {
        same++;
      } else {
        System.out.println("differs: " + request.query() + " by " + request.sort());
      }
    }
    return same;
  }
}
