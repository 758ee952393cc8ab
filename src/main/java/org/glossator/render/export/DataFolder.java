package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * The {@code data} folder: the whole site as tables and lines of JSON, with checksums, and the
 * orders' own files in one archive.
 *
 * <p>Of a site of many orders the archive is made in volumes, each in a folder of its own. To which
 * volume an order belongs depends on its path alone, so that a change leaves the others as they
 * are, and no archive is larger than hosts take.
 */
final class DataFolder {
  private static final Set<String> ARCHIVED =
      Set.of("order.json", "order.txt", "order.akn.xml", AnnotationsJson.FILE);

  /** So many orders are in a volume at most, by and large. */
  private static final int VOLUME = 64;

  private static final int SPREAD = 0x9E3779B1; // odd, near the golden ratio of all integers

  private static final String ROOT = "data/";

  private DataFolder() {}

  /**
   * The folder's batches.
   *
   * @param terms the hash of what all files follow from beside the corpus; empty if it is not known
   */
  static List<Batch> batches(Corpus corpus, String terms) {
    List<Batch> batches = new ArrayList<>();
    List<Entry> all = new ArrayList<>(whole(corpus));
    for (DataTable<?> table : DataTable.all(corpus, terms)) {
      Entry entry = new Entry(ROOT + table.name(), table::content);
      batches.add(new Batch(ROOT, table::key, 1, sink -> sink.put(entry.file(sink))));
      all.add(entry);
    }
    for (Volume volume : volumes(corpus)) {
      Entry entry =
          new Entry(
              volume.folder + "orders.zip",
              made -> out -> archive(volume.orders, corpus.site(), made, out));
      batches.add(
          new Batch(
              volume.folder, () -> key(volume, terms), 1, sink -> sink.put(entry.file(sink))));
      all.add(entry);
    }
    batches.add(
        new Batch(ROOT, () -> "", 1, sink -> whole(corpus).forEach(e -> sink.put(e.file(sink)))));
    batches.add(new Batch(ROOT, () -> "", 2, sink -> sums(all, sink)));
    return batches;
  }

  /** Orders that are in one archive. */
  private record Volume(String folder, List<PublishedOrder> orders) {}

  private static List<Volume> volumes(Corpus corpus) {
    List<PublishedOrder> listed = corpus.listed();
    if (listed.size() <= Corpus.FEW) {
      return List.of(new Volume(ROOT, listed));
    }
    int count = count(listed.size());
    List<Volume> volumes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String number = String.format(Locale.ROOT, "%03d", i);
      volumes.add(new Volume(ROOT + number + "/", new ArrayList<>()));
    }
    listed.forEach(order -> volumes.get(volume(order, count)).orders.add(order));
    return volumes;
  }

  private static int count(int orders) {
    int count = 2;
    while (count * VOLUME < orders) {
      count *= 2;
    }
    return count;
  }

  private static int volume(PublishedOrder order, int count) {
    return Math.floorMod((order.path().value().hashCode() * SPREAD) >>> 16, count);
  }

  private static String key(Volume volume, String terms) {
    ContentHash.Maker key = new ContentHash.Maker();
    key.add("archive " + volume.folder);
    key.add(terms);
    boolean known = !terms.isEmpty();
    for (PublishedOrder order : volume.orders) {
      key.add(order.path().value());
      key.add(order.cited().version());
      known &= !order.cited().version().isEmpty();
    }
    return known ? key.hash().hex() : "";
  }

  private static List<Entry> whole(Corpus corpus) {
    return List.of(
        new Entry(
            ROOT + "README.md", made -> out -> out.write(DataDictionary.TEXT.getBytes(UTF_8))),
        new Entry(ROOT + "notes.jsonl", made -> out -> notes(corpus, out)));
  }

  /** The checksum of every file, by path. */
  private static void sums(List<Entry> entries, Sink sink) {
    String lines =
        entries.stream()
            .map(entry -> entry.sum(sink) + "  " + entry.path().substring(ROOT.length()) + "\n")
            .sorted(Comparator.comparing(line -> line.substring(line.indexOf(' '))))
            .collect(Collectors.joining());
    sink.put(OutputFile.text(ROOT + "SHA256SUMS", lines));
  }

  /**
   * A file of the folder.
   *
   * @param content its content, partly from files that were made already
   */
  private record Entry(String path, Function<Sink, StreamedFile.Content> content) {
    StreamedFile file(Sink sink) {
      return new StreamedFile(path, content.apply(sink));
    }

    /** The hash of the file as it was made, or as it would be. */
    ContentHash sum(Sink sink) {
      return sink.sum(path).orElseGet(() -> new Gathered().put(file(sink)));
    }
  }

  /** Of each order's files those that hold its text or the notes on it, by path. */
  private static void archive(List<PublishedOrder> orders, Site site, Sink sink, OutputStream out)
      throws IOException {
    List<PublishedOrder> byPath =
        orders.stream()
            .distinct() // of two at one address, which is an error, the first
            .sorted(Comparator.comparing(PublishedOrder::path))
            .toList();
    try (Zip zip = new Zip(out)) {
      for (PublishedOrder order : byPath) {
        for (OutputFile file : archived(order, site, sink)) {
          zip.add(file);
        }
      }
    }
  }

  /** The files of an order that go into the archive: as they were made, or made for it. */
  private static List<OutputFile> archived(PublishedOrder order, Site site, Sink sink) {
    String folder = order.path().value();
    List<OutputFile> made = new ArrayList<>();
    for (String name : ARCHIVED) {
      sink.made(folder + name).ifPresent(b -> made.add(new OutputFile(folder + name, b)));
    }
    List<OutputFile> all =
        made.size() == ARCHIVED.size() ? made : Exports.of(order.fetched(), site);
    return all.stream()
        .filter(file -> ARCHIVED.contains(file.path().substring(folder.length())))
        .sorted(Comparator.comparing(OutputFile::path))
        .toList();
  }

  private static void notes(Corpus corpus, OutputStream out) throws IOException {
    AnnotationsJson json = new AnnotationsJson(corpus.site(), new SitePath("data/"));
    for (Noted note : (Iterable<Noted>) corpus.noted()::iterator) {
      out.write(Json.line(json.alone(note)).getBytes(UTF_8));
    }
  }
}
