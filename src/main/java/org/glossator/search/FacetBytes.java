package org.glossator.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.engine.Facet;

/** The values of every facet of every order, as {@code engine.FacetTable} reads them. */
final class FacetBytes {
  private FacetBytes() {}

  static byte[] of(List<SearchDocument> documents) {
    ByteWriter out = new ByteWriter();
    for (Facet facet : Facet.values()) {
      column(out, facet, documents);
    }
    return out.toBytes();
  }

  /** Keys and labels of all values, sorted by key; then each order's values by their numbers. */
  private static void column(ByteWriter out, Facet facet, List<SearchDocument> documents) {
    TreeMap<String, String> labels = new TreeMap<>();
    List<Map<String, String>> all = documents.stream().map(d -> values(facet, d)).toList();
    all.forEach(values -> values.forEach(labels::putIfAbsent));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().forEach(key -> numbers.put(key, numbers.size()));
    out.strings(List.copyOf(labels.keySet())).strings(List.copyOf(labels.values()));
    for (Map<String, String> values : all) {
      out.numbers(
          values.keySet().stream().mapToInt(k -> numbers.getOrDefault(k, 0)).sorted().toArray());
    }
  }

  /** Labels by key; nothing for what the order does not say. */
  private static Map<String, String> values(Facet facet, SearchDocument document) {
    Map<String, String> values = new TreeMap<>();
    switch (facet) {
      case COURT -> {
        CourtName court = document.court();
        values.put(court.id().isEmpty() ? court.label() : court.id(), court.label());
      }
      case JUDGE -> values.put(document.judge(), document.judge());
      case YEAR ->
          document.date().map(d -> String.valueOf(d.getYear())).ifPresent(y -> values.put(y, y));
      case KIND -> values.put(document.kind(), document.kind());
      case CITES -> document.cites().forEach(c -> values.put(c.key(), label(c)));
      case TAG -> document.tags().forEach(t -> values.put(t, t));
      case AUTHOR -> document.authors().forEach(a -> values.put(a.id(), a.name()));
    }
    values.remove("");
    return values;
  }

  private static String label(SearchDocument.Cited cited) {
    boolean both = !cited.citation().isEmpty() && !cited.name().isEmpty();
    return cited.name() + (both ? ", " : "") + cited.citation();
  }
}
