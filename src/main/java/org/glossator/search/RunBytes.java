package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.ByteReader;

/** A run as it is remembered. */
final class RunBytes {
  private RunBytes() {}

  static byte[] of(Run run) {
    ByteWriter out = new ByteWriter().number(run.orders().size());
    run.orders().forEach(order -> ListingBytes.write(order, out));
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
        orders.add(ListingBytes.read(in));
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
}
