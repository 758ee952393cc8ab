package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.search.Segments.Segment;

/**
 * A part of the index, when its blocks and its orders' passages are written.
 *
 * @param orders as Lucene numbers them
 * @param segment what Lucene's commit says of it, see {@link Segments#commit}; no bytes if it has
 *     no order
 * @param files what the boot file says of its files
 * @param words its words
 */
@SuppressWarnings("ArrayRecordComponent") // copied into the boot file; never compared
record Part(List<Listing> orders, byte[] segment, byte[] files, WordList words) {

  /**
   * Writes a part, or leaves it in the site as it is there.
   *
   * @param number which of the parts
   * @param orders its orders
   * @param memory remembers what was indexed of them
   * @param small up to this size in bytes its files are whole in the boot file
   * @param sink takes the files
   */
  static Part write(int number, List<Indexable> orders, IndexMemory memory, int small, Sink sink) {
    Optional<String> key = Runs.key("part " + number + " " + small, orders);
    AtomicReference<Optional<Part>> made = new AtomicReference<>(Optional.empty());
    sink.once(
        key.orElse(""),
        files -> {
          Part part = made(number, orders, memory, small, oneByOne(files));
          key.ifPresent(k -> memory.put(k, PartBytes.of(part)));
          made.set(Optional.of(part));
        });
    if (made.get().isPresent()) {
      key.ifPresent(memory::want);
      return made.get().get();
    }
    Runs.of(orders).forEach(run -> Runs.key(run).ifPresent(memory::want));
    return key.flatMap(memory::get)
        .flatMap(PartBytes::read)
        .orElseGet(() -> made(number, orders, memory, small, file -> {}));
  }

  private static Consumer<OutputFile> oneByOne(Sink sink) {
    return file -> {
      synchronized (sink) {
        sink.put(file);
      }
    };
  }

  private static Part made(
      int number, List<Indexable> orders, IndexMemory memory, int small, Consumer<OutputFile> out) {
    try {
      List<Run> runs =
          Runs.of(orders).parallelStream().map(run -> Run.of(run, memory, out)).toList();
      List<Listing> listings = runs.stream().flatMap(run -> run.orders().stream()).toList();
      ByteBuffersDirectory folder = PartWriter.joined(runs);
      WordList words = WordList.of(folder, listings);
      Optional<Segment> segment = Segments.of(folder, number);
      SortedMap<String, byte[]> files = segment.map(Segment::files).orElseGet(TreeMap::new);
      ByteWriter boot = new ByteWriter().number(files.size());
      new BlockFiles(out, boot, BlockWords.of(folder)).take(files, small);
      byte[] info = segment.map(Segment::info).orElse(new byte[0]);
      return new Part(listings, info, boot.toBytes(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, its lists with these words in the place of equal ones. */
  Part sharing(UnaryOperator<String> once) {
    List<Listing> shared = orders.stream().map(order -> order.sharing(once)).toList();
    return new Part(shared, segment, files, words);
  }
}
