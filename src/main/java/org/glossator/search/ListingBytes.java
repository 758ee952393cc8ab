package org.glossator.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.search.engine.ByteReader;
import org.glossator.search.engine.Facet;

/** What is kept of an order, as it is remembered. */
final class ListingBytes {
  private ListingBytes() {}

  static void write(Listing order, ByteWriter out) {
    out.string(order.path()).string(order.name()).strings(order.facts());
    out.string(order.date().map(LocalDate::toString).orElse(""));
    out.string(order.text()).number(order.passages());
    for (Facet facet : Facet.values()) {
      Map<String, String> values = order.values(facet);
      out.number(values.size());
      values.forEach((key, label) -> out.string(key).string(label));
    }
  }

  static Listing read(ByteReader in) {
    String path = in.string();
    String name = in.string();
    List<String> facts = Arrays.asList(in.strings());
    String date = in.string();
    String text = in.string();
    int passages = in.number();
    Map<Facet, Map<String, String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, String> values = new TreeMap<>();
      for (int i = in.count(); i > 0; i--) {
        values.put(in.string(), in.string());
      }
      facets.put(facet, values);
    }
    Optional<LocalDate> day =
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    return new Listing(path, name, facts, day, text, passages, facets);
  }
}
