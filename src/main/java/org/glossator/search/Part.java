package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
   * @param documents its orders, each read when its turn comes
   * @param small up to this size in bytes its files are whole in the boot file
   * @param words learns its words
   * @param out takes the files
   */
  static Part write(
      int number,
      Stream<SearchDocument> documents,
      int small,
      WordList words,
      Consumer<OutputFile> out) {
    List<Listing> orders = new ArrayList<>();
    try (PartWriter writer = new PartWriter()) {
      for (Iterator<SearchDocument> all = documents.iterator(); all.hasNext(); ) {
        SearchDocument document = all.next();
        writer.add(document);
        String text = NamedFile.write("t/", PassageBytes.of(document), out);
        orders.add(Listing.of(document, text));
      }
      ByteBuffersDirectory folder = writer.finish();
      words.learn(folder, orders);
      Optional<Segment> segment = Segments.of(folder, number);
      SortedMap<String, byte[]> files = segment.map(Segment::files).orElseGet(TreeMap::new);
      ByteWriter boot = new ByteWriter().number(files.size());
      new BlockFiles(out, boot, BlockWords.of(folder)).take(files, small);
      return new Part(List.copyOf(orders), segment.map(Segment::info), boot.toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
