package org.glossator.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.glossator.harness.Browser;
import org.glossator.harness.Nginx;
import org.glossator.harness.SlowWire;
import org.glossator.harness.Tab;
import org.glossator.search.Opinions;
import org.glossator.search.QueryGenerator;

/**
 * How long a reader waits for a first answer (how many orders there are, and the first with its
 * passages) and for the whole one (five orders with theirs) in a real browser of which nothing is
 * loaded, over a network of 40 ms and 20 Mbit/s, from a host with gzip. {@code FirstAnswers SITE
 * COUNT-PER-TYPE [ready|address|typed]}: asked as soon as the page is ready (the default), by the
 * page's address, or typed at ten keys a second.
 */
final class FirstAnswers {
  private static final int LATENCY = Integer.getInteger("latency", 40);
  private static final int RATE = Integer.getInteger("rate", 20_000_000 / 8);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> WAYS =
      Map.of(
          "ready",
          """
          (async () => { %s
            const at = await ready();
            box.value = query;
            const asked = performance.now();
            document.getElementById('search').requestSubmit();
            return [at, await answered() - asked, await whole() - asked];
          })()
          """,
          "address",
          """
          (async () => { %s
            return [await ready(), await answered(), await whole()];
          })()
          """,
          "typed",
          """
          (async () => { %s
            const at = await ready();
            for (let i = 1; i <= query.length; i++) {
              box.value = query.slice(0, i);
              box.dispatchEvent(new InputEvent('input'));
              await new Promise((done) => setTimeout(done, 100));
            }
            const asked = performance.now();
            document.getElementById('search').requestSubmit();
            return [at, await answered() - asked, await whole() - asked];
          })()
          """);

  private FirstAnswers() {}

  public static void main(String[] args) throws Exception {
    String way = args.length > 2 ? args[2] : "ready";
    QueryGenerator generator =
        new QueryGenerator(Opinions.read(Opinions.folder().orElseThrow()), 7);
    Map<String, List<int[]>> all = new TreeMap<>();
    try (Browser browser = Browser.launch();
        Nginx server = Nginx.serve(Path.of(args[0]));
        SlowWire wire = SlowWire.to(server.url(""), LATENCY, RATE)) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        for (String type : QueryGenerator.TYPES) {
          String query = generator.queries(type, 1).get(0);
          int[] cost = ask(browser, server, wire, way, query);
          all.computeIfAbsent(type, t -> new ArrayList<>()).add(cost);
          all.computeIfAbsent("total", t -> new ArrayList<>()).add(cost);
        }
      }
    }
    System.out.println(
        "way: " + way + "; median, p95 of ready ms; first ms; whole ms; index requests; KB");
    all.forEach((type, costs) -> {
      StringBuilder line = new StringBuilder("%-10s".formatted(type));
      for (int column = 0; column < 5; column++) {
        int c = column;
        int[] sorted = costs.stream().mapToInt(cost -> cost[c]).sorted().toArray();
        line.append(
            "  %5d %5d".formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]));
      }
      System.out.println(line);
    });
  }

  private static int[] ask(Browser browser, Nginx server, SlowWire wire, String way, String query)
      throws Exception {
    int before = server.answers().size();
    String watch = watching(JSON.writeValueAsString(query));
    String address =
        way.equals("address") ? "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) : "";
    try (Tab tab = browser.newTab()) {
      tab.open(wire.url(server.url("search/index.html" + address)));
      JsonNode times = tab.evaluate(Objects.requireNonNull(WAYS.get(way)).formatted(watch));
      List<String[]> index =
          server.answers().stream()
              .skip(before)
              .map(line -> line.split(" ", 3))
              .filter(line -> line[2].matches(".*/search/data/[btf]/.*"))
              .toList();
      int bytes = index.stream().mapToInt(line -> Integer.parseInt(line[1])).sum();
      return new int[] {
        times.get(0).asInt(), times.get(1).asInt(), times.get(2).asInt(), index.size(), bytes >> 10
      };
    }
  }

  /** The script that tells when the page is ready and when {@code query} is answered. */
  private static String watching(String query) {
    return """
    const ready = async () => {
      while (!performance.getEntriesByName('glossator-ready').length) {
        await new Promise((done) => setTimeout(done, 5));
      }
      return performance.getEntriesByName('glossator-ready')[0].startTime;
    };
    const answered = () => new Promise((done) => {
      const status = document.getElementById('status');
      const look = () => {
        if (/order|Not|not/.test(status.textContent)) done(performance.now());
      };
      new MutationObserver(look).observe(status, {childList: true, characterData: true, subtree: true});
      look();
    });
    const whole = async () => {
      while (document.getElementById('hits').ariaBusy !== 'false') {
        await new Promise((done) => setTimeout(done, 2));
      }
      return performance.now();
    };
    const box = document.getElementById('q');
    const query = %s;
    """
        .formatted(query);
  }
}
