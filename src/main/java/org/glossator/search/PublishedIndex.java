package org.glossator.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.glossator.render.OutputFile;
import org.glossator.search.engine.Facet;

/**
 * The index as a static host serves it: blocks of Lucene's files, a file of passages for each
 * order, and the boot file that names them. Orders go through one at a time, part by part; what is
 * kept of all of them is a {@link Listing} each.
 *
 * @param boot the name of the boot file: "boot-0123456789"
 * @param orders part by part, as Lucene numbers them
 */
record PublishedIndex(String boot, List<Listing> orders) {
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
   * @param words learns the words of every part
   * @param out takes the files, each once, one at a time and in no particular order
   */
  static PublishedIndex write(
      List<Indexable> orders, IndexMemory memory, WordList words, Consumer<OutputFile> out) {
    Map<String, Bytes> given = new HashMap<>();
    Consumer<OutputFile> inTurn =
        file -> {
          synchronized (out) {
            Bytes bytes = Bytes.of(file);
            if (!bytes.equals(given.put(file.path(), bytes))) {
              out.accept(file);
            }
          }
        };
    List<List<Indexable>> divided = Parts.of(orders);
    int small = SMALL / divided.size();
    Map<String, String> once = new ConcurrentHashMap<>();
    List<Part> parts =
        IntStream.range(0, divided.size()) // one after the other: two at once would fill the memory
            .mapToObj(i -> Part.write(i, divided.get(i), memory, small, words, inTurn))
            .map(part -> part.sharing(text -> once.computeIfAbsent(text, t -> t)))
            .toList();
    List<Listing> listings = parts.stream().flatMap(p -> p.orders().stream()).toList();
    byte[] boot = boot(parts, listings, inTurn);
    return new PublishedIndex(NamedFile.write(BOOT, boot, inTurn), listings);
  }

  /**
   * By what two files of one name are told apart. They are named by their content, so that of two
   * alike one is enough: two facets may have no values, two blocks the same zeros.
   */
  private record Bytes(int length, int hash) {
    static Bytes of(OutputFile file) {
      return new Bytes(file.bytes().length, Arrays.hashCode(file.bytes()));
    }
  }

  private static byte[] boot(List<Part> parts, List<Listing> orders, Consumer<OutputFile> out) {
    ByteWriter boot = new ByteWriter().number(FORMAT);
    boot.number(parts.size() + 1);
    parts.forEach(part -> boot.raw(part.files()));
    SortedMap<String, byte[]> commit =
        Segments.commit(parts.stream().flatMap(p -> p.segment().stream()).toList());
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
