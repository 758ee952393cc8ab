package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.ByteReader;

/** A part as it is remembered. */
final class PartBytes {
  private PartBytes() {}

  static byte[] of(Part part) {
    ByteWriter out = new ByteWriter().number(part.orders().size());
    part.orders().forEach(order -> ListingBytes.write(order, out));
    out.bytes(part.segment()).bytes(part.files());
    out.number(part.words().places().isPresent() ? 1 : 0);
    part.words().places().ifPresent(places -> words(places, out));
    return out.toBytes();
  }

  private static void words(NavigableMap<String, SortedSet<String>> places, ByteWriter out) {
    out.number(places.size());
    for (Map.Entry<String, SortedSet<String>> word : places.entrySet()) {
      out.string(word.getKey()).strings(List.copyOf(word.getValue()));
    }
  }

  /** The part again; nothing if these are the bytes of none. */
  static Optional<Part> read(byte[] bytes) {
    try {
      ByteReader in = new ByteReader(bytes);
      List<Listing> orders = new ArrayList<>();
      for (int i = in.count(); i > 0; i--) {
        orders.add(ListingBytes.read(in));
      }
      byte[] segment = in.bytes();
      byte[] files = in.bytes();
      WordList words = in.number() == 0 ? WordList.TOO_MANY : words(in);
      return Optional.of(new Part(orders, segment, files, words));
    } catch (BrokenIndex e) {
      return Optional.empty();
    }
  }

  private static WordList words(ByteReader in) {
    NavigableMap<String, SortedSet<String>> places = new TreeMap<>();
    for (int i = in.count(); i > 0; i--) {
      places.put(in.string(), new TreeSet<>(List.of(in.strings())));
    }
    return new WordList(Optional.of(places));
  }
}
