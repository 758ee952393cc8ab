package org.glossator.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.harness.Browser;
import org.glossator.harness.Nginx;
import org.glossator.harness.SlowWire;
import org.glossator.harness.Tab;
import org.glossator.search.Opinions;
import org.glossator.search.QueryGenerator;

/**
 * A first question asked of our index and of the one that <a
 * href="https://pagefind.app">Pagefind</a> made of the same site, by turns, each in a browser of
 * which nothing is loaded, over 40 ms and 20 Mbit/s: words and phrases, which both understand; the
 * passages of five orders are shown. {@code BesidePagefind SITE COUNT-PER-TYPE}; SITE has both
 * indexes. Pagefind needs WebAssembly, so the policy allows it.
 */
final class BesidePagefind {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><title>Pagefind</title><script type="module" src="beside.js"></script>
      """;
  private static final String SCRIPT =
      """
      import * as pagefind from './pagefind/pagefind.js';
      await pagefind.init();
      performance.mark('ready');
      """;

  private static final String READY =
      """
      const ready = async (mark) => {
        while (!performance.getEntriesByName(mark).length) {
          await new Promise((done) => setTimeout(done, 5));
        }
        return performance.getEntriesByName(mark)[0].startTime;
      };
      """;

  private BesidePagefind() {}

  public static void main(String[] args) throws Exception {
    Path site = Path.of(args[0]);
    Files.writeString(site.resolve("beside.html"), PAGE);
    Files.writeString(site.resolve("beside.js"), SCRIPT);
    QueryGenerator generator =
        new QueryGenerator(Opinions.read(Opinions.folder().orElseThrow()), 7);
    Map<String, List<int[]>> all = new TreeMap<>();
    try (Browser browser = Browser.launch();
        Nginx server = Nginx.serve(site, POLICY);
        SlowWire wire = SlowWire.to(server.url(""), 40, 20_000_000 / 8)) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        for (String type : List.of("words", "phrase")) {
          String query = generator.queries(type, 1).get(0);
          String quoted = JSON.writeValueAsString(query);
          all.computeIfAbsent(type + " ours", t -> new ArrayList<>())
              .add(ask(browser, server, wire.url(server.url("search/index.html")), ours(quoted)));
          all.computeIfAbsent(type + " Pagefind", t -> new ArrayList<>())
              .add(ask(browser, server, wire.url(server.url("beside.html")), theirs(quoted)));
        }
      }
    }
    System.out.println(
        "median, p95 of ready ms; answer ms; requests and KB of the index; requests and KB of all");
    all.forEach((type, costs) -> {
      StringBuilder line = new StringBuilder("%-16s".formatted(type));
      for (int column = 0; column < 6; column++) {
        int c = column;
        int[] sorted = costs.stream().mapToInt(cost -> cost[c]).sorted().toArray();
        line.append(
            "  %5d %5d".formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]));
      }
      System.out.println(line);
    });
  }

  private static String ours(String query) {
    return """
    (async () => { %s
      const at = await ready('glossator-ready');
      const status = document.getElementById('status');
      const hits = document.getElementById('hits');
      document.getElementById('q').value = %s;
      const asked = performance.now();
      document.getElementById('search').requestSubmit();
      while (!/order/.test(status.textContent) || hits.ariaBusy !== 'false') {
        await new Promise((done) => setTimeout(done, 2));
      }
      return [at, performance.now() - asked];
    })()
    """
        .formatted(READY, query);
  }

  private static String theirs(String query) {
    return """
    (async () => { %s
      const at = await ready('ready');
      const pagefind = await import('./pagefind/pagefind.js');
      const asked = performance.now();
      const found = await pagefind.search(%s);
      await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
      return [at, performance.now() - asked];
    })()
    """
        .formatted(READY, query);
  }

  private static int[] ask(Browser browser, Nginx server, String page, String script) {
    int before = server.answers().size();
    try (Tab tab = browser.newTab()) {
      JsonNode times = tab.open(page).evaluate(script);
      List<String[]> answers =
          server.answers().stream().skip(before).map(line -> line.split(" ", 3)).toList();
      List<String[]> search =
          answers.stream().filter(a -> a[2].matches(".*(/search/.*\\.js|/pagefind/.*)")).toList();
      List<String[]> index =
          search.stream()
              .filter(a -> a[2].matches(".*(/search/data/[btf]/|/pagefind/(index|fragment)/).*"))
              .toList();
      return new int[] {
        times.get(0).asInt(),
        times.get(1).asInt(),
        index.size(),
        size(index),
        search.size(),
        size(search)
      };
    }
  }

  private static int size(List<String[]> answers) {
    return answers.stream().mapToInt(a -> Integer.parseInt(a[1])).sum() >> 10;
  }
}
