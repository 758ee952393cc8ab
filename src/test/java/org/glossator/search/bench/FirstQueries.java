package org.glossator.search.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.glossator.search.FetchingStore;
import org.glossator.search.Opinions;
import org.glossator.search.QueryGenerator;
import org.glossator.search.SearchSite;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Facet;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Store;

/**
 * What a first query costs a reader of whom nothing is loaded yet but the boot file: rounds (waits
 * for the network), requests and bytes as a host with gzip sends them. {@code FirstQueries SITE
 * COUNT-PER-TYPE [QUERY…]}; no network is needed, so the figures are the same everywhere.
 */
final class FirstQueries {
  private final Path data;
  private final byte[] boot;
  private final Map<String, Integer> sizes = new HashMap<>();

  private FirstQueries(Path site) throws IOException {
    data = SearchSite.data(site);
    byte[] file = Files.readAllBytes(SearchSite.boot(site));
    boot = SearchSite.unpack(file);
    System.out.printf("boot file: %d KB, %d KB gzipped%n", file.length >> 10, gzipped(file) >> 10);
  }

  /** What one query cost. */
  private record Cost(String query, int rounds, int requests, int bytes, String files) {}

  public static void main(String[] args) throws Exception {
    FirstQueries all = new FirstQueries(Path.of(args[0]));
    List<Cost> costs = new ArrayList<>();
    Map<String, List<Cost>> types = new TreeMap<>();
    if (args.length > 2) {
      for (String query : List.of(args).subList(2, args.length)) {
        System.out.println(all.cost(query));
      }
      return;
    }
    QueryGenerator generator =
        new QueryGenerator(Opinions.read(Opinions.folder().orElseThrow()), 7);
    for (String type : QueryGenerator.TYPES) {
      for (String query : generator.queries(type, Integer.parseInt(args[1]))) {
        Cost cost = all.cost(query);
        costs.add(cost);
        types.computeIfAbsent(type, t -> new ArrayList<>()).add(cost);
      }
    }
    types.forEach(FirstQueries::print);
    print("all", costs);
  }

  private static void print(String type, List<Cost> costs) {
    System.out.printf(
        "%-10s rounds %s  requests %s  KB %s%n",
        type,
        quantiles(costs.stream().mapToInt(Cost::rounds).sorted().toArray()),
        quantiles(costs.stream().mapToInt(Cost::requests).sorted().toArray()),
        quantiles(costs.stream().mapToInt(c -> c.bytes() >> 10).sorted().toArray()));
  }

  private static String quantiles(int[] sorted) {
    return "median %4d p95 %4d max %4d"
        .formatted(
            sorted[sorted.length / 2],
            sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
            sorted[sorted.length - 1]);
  }

  private Cost cost(String query) throws IOException {
    FetchingStore store = new FetchingStore(data);
    Engine engine = Engine.open(boot, store);
    Request plain = Request.of(query);
    Request request =
        new Request(
            query, List.of(), plain.sort(), 0, plain.count(), plain.passages(), Set.<Facet>of());
    StringBuilder files = new StringBuilder();
    int requests = 0;
    int bytes = 0;
    for (int rounds = 0; ; rounds++) {
      try {
        engine.search(request);
        return new Cost(query, rounds, requests, bytes, files.toString());
      } catch (Store.Absent e) {
        int round = 0;
        List<String> fetched = store.fetch();
        for (String name : fetched) {
          round += size(name);
        }
        requests += fetched.size();
        bytes += round;
        files.append(fetched.size()).append('/').append(round >> 10).append("K ");
      }
    }
  }

  private int size(String name) throws IOException {
    Integer known = sizes.get(name);
    if (known == null) {
      known = gzipped(Files.readAllBytes(data.resolve(name + ".js")));
      sizes.put(name, known);
    }
    return known;
  }

  private static int gzipped(byte[] file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }
}
