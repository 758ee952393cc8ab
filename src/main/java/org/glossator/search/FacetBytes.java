package org.glossator.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.search.engine.Facet;

/** The values of one facet of every order, as {@code engine.FacetTable} reads them. */
final class FacetBytes {
  /**
   * A longer list of values, in characters, is cut to those that at least two orders share: the
   * others narrow nothing that a query would not.
   */
  private static final int LONG = 64 << 10;

  private FacetBytes() {}

  /** Keys and labels of all values, sorted by key; then each order's values by their numbers. */
  static byte[] of(Facet facet, List<Listing> orders) {
    TreeMap<String, String> labels = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Listing order : orders) {
      order.values(facet).forEach(labels::putIfAbsent);
      order.values(facet).keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int size = labels.values().stream().mapToInt(String::length).sum();
    if (size > LONG) {
      labels.keySet().removeIf(key -> counts.getOrDefault(key, 0) < 2);
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().forEach(key -> numbers.put(key, numbers.size()));
    ByteWriter out = new ByteWriter();
    out.strings(List.copyOf(labels.keySet())).strings(List.copyOf(labels.values()));
    for (Listing order : orders) {
      out.numbers(
          order.values(facet).keySet().stream()
              .filter(numbers::containsKey)
              .mapToInt(key -> numbers.getOrDefault(key, 0))
              .sorted()
              .toArray());
    }
    return out.toBytes();
  }
}
