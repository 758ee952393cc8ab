package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
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
    Volume site = new Volume(ROOT, corpus.listed(), corpus.authorities());
    List<Batch> batches = new ArrayList<>();
    List<Entry> all = new ArrayList<>(whole(corpus));
    if (site.orders.size() <= Corpus.FEW) {
      List<Entry> own = new ArrayList<>(tables(site));
      own.add(archived(site, corpus));
      add(site, own, terms, batches, all);
    } else {
      add(site, tables(site), terms, batches, all);
      volumes(corpus).forEach(v -> add(v, List.of(archived(v, corpus)), terms, batches, all));
    }
    batches.add(new Batch(ROOT, () -> "", 1, sink -> put(whole(corpus), sink)));
    batches.add(new Batch(ROOT, () -> "", 2, sink -> sums(all, sink)));
    return batches;
  }

  private static void add(
      Volume volume, List<Entry> own, String terms, List<Batch> batches, List<Entry> all) {
    batches.add(new Batch(volume.folder, () -> key(volume, terms), 1, sink -> put(own, sink)));
    all.addAll(own);
  }

  /**
   * A part of the site's data.
   *
   * @param authorities with those uses alone that are in these orders
   */
  private record Volume(
      String folder, List<PublishedOrder> orders, List<AuthorityEntry> authorities) {}

  private static List<Volume> volumes(Corpus corpus) {
    List<PublishedOrder> listed = corpus.listed();
    int count = count(listed.size());
    List<Volume> volumes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String number = String.format(Locale.ROOT, "%03d", i);
      volumes.add(new Volume(ROOT + number + "/", new ArrayList<>(), new ArrayList<>()));
    }
    listed.forEach(order -> volumes.get(volume(order, count)).orders.add(order));
    for (AuthorityEntry entry : corpus.authorities()) {
      Map<Integer, List<AuthorityEntry.Use>> uses =
          entry.uses().stream().collect(Collectors.groupingBy(use -> volume(use.order(), count)));
      uses.forEach((number, some) -> volumes.get(number).authorities.add(entry.with(some)));
    }
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
    key.add("data");
    key.add(terms);
    boolean known = !terms.isEmpty();
    for (PublishedOrder order : volume.orders) {
      known &= add(order, key);
      key.add(order.metadata().history().amended().map(Object::toString).orElse(""));
    }
    for (AuthorityEntry entry : volume.authorities) {
      key.add(entry.authority().toString());
      for (AuthorityEntry.Use use : entry.uses()) {
        known &= add(use.order(), key);
        key.add(Integer.toString(use.number()));
      }
    }
    return known ? key.hash().hex() : "";
  }

  private static boolean add(PublishedOrder order, ContentHash.Maker key) {
    key.add(order.path().value());
    key.add(order.cited().version());
    return !order.cited().version().isEmpty();
  }

  private static List<Entry> whole(Corpus corpus) {
    return List.of(
        new Entry(ROOT, "README.md", (sink, out) -> text(out, DataDictionary.TEXT)),
        new Entry(ROOT, "notes.jsonl", (sink, out) -> notes(corpus, out)));
  }

  private static List<Entry> tables(Volume volume) {
    String at = volume.folder;
    return List.of(
        new Entry(at, "authorities.csv", (sink, out) -> authorities(volume.authorities, out)),
        new Entry(at, "citations.csv", (sink, out) -> citations(volume.orders, out)),
        new Entry(at, "orders.jsonl", (sink, out) -> orders(volume.orders, sink, out)));
  }

  private static Entry archived(Volume volume, Corpus corpus) {
    return new Entry(
        volume.folder,
        "orders.zip",
        (sink, out) -> archive(volume.orders, corpus.site(), sink, out));
  }

  private static void put(List<Entry> entries, Sink sink) {
    entries.forEach(entry -> sink.put(entry.file(sink)));
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

  /** Writes a file, partly from files that were made already. */
  @FunctionalInterface
  private interface Writer {
    void write(Sink made, OutputStream out) throws IOException;
  }

  private record Entry(String folder, String name, Writer writer) {
    String path() {
      return folder + name;
    }

    StreamedFile file(Sink sink) {
      return new StreamedFile(path(), out -> writer.write(sink, out));
    }

    /** The hash of the file as it was made, or as it would be. */
    ContentHash sum(Sink sink) {
      return sink.sum(path()).orElseGet(() -> new Gathered().put(file(sink)));
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
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

  private static void orders(List<PublishedOrder> orders, Sink sink, OutputStream out)
      throws IOException {
    for (PublishedOrder order : orders) {
      Optional<byte[]> made = sink.made(order.path().resolve("order.json").value());
      out.write(
          made.isPresent()
              ? Json.line(made.get())
              : Json.line(OrderJson.of(order.fetched())).getBytes(UTF_8));
    }
  }

  private static void notes(Corpus corpus, OutputStream out) throws IOException {
    AnnotationsJson json = new AnnotationsJson(corpus.site(), new SitePath("data/"));
    for (Noted note : (Iterable<Noted>) corpus.noted()::iterator) {
      text(out, Json.line(json.alone(note)));
    }
  }

  private static void citations(List<PublishedOrder> orders, OutputStream out) throws IOException {
    Csv csv =
        Csv.of(
            "order",
            "number",
            "kind",
            "text",
            "target",
            "pin_cite",
            "signal",
            "at",
            "paragraph",
            "url");
    for (PublishedOrder kept : orders) {
      PublishedOrder order = kept.fetched();
      for (Mention mention : order.cited().mentions()) {
        csv.row(
            order.path().value(),
            String.valueOf(mention.number()),
            mention.kind().word(),
            text(order, mention),
            mention.resolution().authority().map(a -> a.key()).orElse(""),
            mention.pin(),
            mention.signal(),
            AuthoritiesCsv.pin(order, mention),
            mention.block(),
            CitationsJson.url(mention).orElse(""));
      }
      csv.flush(out);
    }
    csv.flush(out);
  }

  private static String text(PublishedOrder order, Mention mention) {
    return order
        .order()
        .block(mention.block())
        .map(Block::passage)
        .map(passage -> mention.span().of(passage.text()))
        .orElse("");
  }

  private static void authorities(List<AuthorityEntry> entries, OutputStream out)
      throws IOException {
    Csv csv =
        Csv.of(
            "key",
            "kind",
            "authority",
            "citation",
            "order",
            "at",
            "pin_cite",
            "signal",
            "sentence");
    for (AuthorityEntry entry : entries) {
      for (AuthorityEntry.Use use : entry.uses()) {
        csv.row(
            entry.authority().key(),
            entry.authority().kind().name().toLowerCase(Locale.ROOT),
            entry.authority().name(),
            entry.authority().citation(),
            use.order().path().value(),
            Block.place(use.pin(), use.sentence().block()),
            use.cited().pinCite(),
            use.cited().signal(),
            use.sentence().text());
      }
      csv.flush(out);
    }
    csv.flush(out);
  }
}
