package org.glossator.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.search.engine.Facet;

/**
 * The index as a static host serves it: blocks of Lucene's files, a file of passages for each
 * order, and the boot file that names them. Orders go through one at a time, part by part; what is
 * kept of all of them is a {@link Listing} each.
 *
 * @param boot the name of the boot file: "boot-0123456789"
 * @param orders part by part, as Lucene numbers them
 * @param words the words of all of them
 */
record PublishedIndex(String boot, List<Listing> orders, WordList words) {
  /** Where all of it lies on the site. */
  static final String FOLDER = "search/data/";

  /** What the name of the boot file starts with. */
  static final String BOOT = "boot-";

  /** The version of the boot file; {@code engine.Catalog} reads no other. */
  private static final int FORMAT = 3;

  /** Up to this size in bytes an index is whole in the boot file. */
  private static final int SMALL = 256 << 10;

  /** Up to this size in bytes the values of a facet stand in the boot file. */
  private static final int FACET_INLINE = 6 << 10;

  /**
   * Writes the index.
   *
   * @param orders in the order of publication
   * @param memory remembers what was indexed of orders
   * @param sink takes the files, one at a time and in no particular order
   */
  static PublishedIndex write(List<Indexable> orders, IndexMemory memory, Sink sink) {
    List<List<Indexable>> divided = Parts.of(orders);
    int small = SMALL / divided.size();
    Map<String, String> once = new ConcurrentHashMap<>();
    List<Part> parts =
        IntStream.range(0, divided.size()) // one after the other: two at once would fill the memory
            .mapToObj(i -> Part.write(i, divided.get(i), memory, small, sink))
            .map(part -> part.sharing(text -> once.computeIfAbsent(text, t -> t)))
            .toList();
    List<Listing> listings = parts.stream().flatMap(p -> p.orders().stream()).toList();
    WordList words = WordList.together(parts.stream().map(Part::words).toList());
    byte[] boot = boot(parts, listings, sink::put);
    return new PublishedIndex(NamedFile.write(BOOT, boot, sink::put), listings, words);
  }

  private static byte[] boot(List<Part> parts, List<Listing> orders, Consumer<OutputFile> out) {
    ByteWriter boot = new ByteWriter().number(FORMAT);
    boot.number(parts.size() + 1);
    parts.forEach(part -> boot.raw(part.files()));
    SortedMap<Integer, byte[]> segments = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).segment().length > 0) {
        segments.put(i, parts.get(i).segment());
      }
    }
    SortedMap<String, byte[]> commit = Segments.commit(segments);
    boot.number(commit.size());
    commit.forEach((name, bytes) -> boot.string(name).number(0).bytes(bytes));
    boot.numbers(orders.stream().mapToInt(Listing::day).toArray());
    NamedFile.list(orders.stream().map(Listing::text).toList(), boot);
    for (Facet facet : Facet.values()) {
      byte[] column = FacetBytes.of(facet, orders);
      boolean inline = column.length <= FACET_INLINE;
      boot.string(inline ? "" : NamedFile.write("f/", column, out));
      boot.bytes(inline ? column : new byte[0]);
    }
    return boot.toBytes();
  }
}
