package org.glossator.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.ByteReader;
import org.glossator.search.engine.Facet;

/** A run as it is remembered. */
final class RunBytes {
  private RunBytes() {}

  static byte[] of(Run run) {
    ByteWriter out = new ByteWriter().number(run.orders().size());
    run.orders().forEach(order -> write(order, out));
    run.passages().forEach(out::bytes);
    out.number(run.files().size());
    run.files().forEach((name, bytes) -> out.string(name).bytes(bytes));
    return out.toBytes();
  }

  /** The run again; nothing if these are the bytes of none. */
  static Optional<Run> read(byte[] bytes) {
    try {
      ByteReader in = new ByteReader(bytes);
      int count = in.count();
      List<Listing> orders = new ArrayList<>();
      List<byte[]> passages = new ArrayList<>();
      TreeMap<String, byte[]> files = new TreeMap<>();
      for (int i = 0; i < count; i++) {
        orders.add(listing(in));
      }
      for (int i = 0; i < count; i++) {
        passages.add(in.bytes());
      }
      for (int i = in.count(); i > 0; i--) {
        files.put(in.string(), in.bytes());
      }
      return Optional.of(new Run(orders, passages, files));
    } catch (BrokenIndex e) {
      return Optional.empty();
    }
  }

  private static void write(Listing order, ByteWriter out) {
    out.string(order.path()).string(order.name()).strings(order.facts());
    out.string(order.date().map(LocalDate::toString).orElse(""));
    out.string(order.text()).number(order.passages());
    for (Facet facet : Facet.values()) {
      Map<String, String> values = order.values(facet);
      out.number(values.size());
      values.forEach((key, label) -> out.string(key).string(label));
    }
  }

  private static Listing listing(ByteReader in) {
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
