package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.glossator.render.OutputFile;
import org.glossator.search.Segments.Segment;

/**
 * A part of the index, when its blocks and its orders' passages are written.
 *
 * @param orders as Lucene numbers them
 * @param segment what Lucene's commit says of it; empty if it has no order
 * @param files what the boot file says of its files
 */
@SuppressWarnings("ArrayRecordComponent") // copied into the boot file; never compared
record Part(List<Listing> orders, Optional<SegmentCommitInfo> segment, byte[] files) {

  /**
   * Writes a part.
   *
   * @param number which of the parts
   * @param orders its orders
   * @param memory remembers what was indexed of them
   * @param small up to this size in bytes its files are whole in the boot file
   * @param words learns its words
   * @param out takes the files
   */
  static Part write(
      int number,
      List<Indexable> orders,
      IndexMemory memory,
      int small,
      WordList words,
      Consumer<OutputFile> out) {
    try {
      List<Run> runs =
          Runs.of(orders).parallelStream().map(run -> Run.of(run, memory, out)).toList();
      List<Listing> listings = runs.stream().flatMap(run -> run.orders().stream()).toList();
      ByteBuffersDirectory folder = PartWriter.joined(runs);
      words.learn(folder, listings);
      Optional<Segment> segment = Segments.of(folder, number);
      SortedMap<String, byte[]> files = segment.map(Segment::files).orElseGet(TreeMap::new);
      ByteWriter boot = new ByteWriter().number(files.size());
      new BlockFiles(out, boot, BlockWords.of(folder)).take(files, small);
      return new Part(listings, segment.map(Segment::info), boot.toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, its lists with these words in the place of equal ones. */
  Part sharing(UnaryOperator<String> once) {
    return new Part(orders.stream().map(order -> order.sharing(once)).toList(), segment, files);
  }
}
