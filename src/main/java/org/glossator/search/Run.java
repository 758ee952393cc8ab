package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.glossator.render.OutputFile;

/**
 * Some orders in a row, indexed by themselves.
 *
 * @param orders as Lucene numbers them
 * @param passages the bytes of each order's file of passages
 * @param files Lucene's files by name
 */
record Run(List<Listing> orders, List<byte[]> passages, SortedMap<String, byte[]> files) {

  /** The run of {@code orders}, remembered or made; its files of passages go to {@code out}. */
  static Run of(List<Indexable> orders, IndexMemory memory, Consumer<OutputFile> out) {
    Optional<String> key = Runs.key(orders);
    Optional<Run> known = key.flatMap(memory::get).flatMap(RunBytes::read);
    Run run = known.orElseGet(() -> made(orders));
    if (known.isEmpty()) {
      key.ifPresent(k -> memory.put(k, RunBytes.of(run)));
    }
    run.passages.forEach(bytes -> NamedFile.write("t/", bytes, out));
    return new Run(run.orders, List.of(), run.files);
  }

  private static Run made(List<Indexable> orders) {
    List<Listing> listings = new ArrayList<>();
    List<byte[]> passages = new ArrayList<>();
    try (PartWriter writer = new PartWriter()) {
      for (Indexable order : orders) {
        SearchDocument document = order.document().get();
        writer.add(document);
        byte[] bytes = PassageBytes.of(document);
        passages.add(bytes);
        listings.add(Listing.of(document, NamedFile.name("t/", bytes)));
      }
      return new Run(listings, passages, files(writer.finish()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> files(ByteBuffersDirectory folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : folder.listAll()) {
      files.put(name, Segments.bytes(folder, name));
    }
    return files;
  }

  /** Lucene's files in a folder. */
  ByteBuffersDirectory folder() throws IOException {
    return Segments.folder(files);
  }
}
