package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;

/**
 * The {@code data} folder: the whole site as tables and lines of JSON, with checksums, and the
 * orders' own files in one archive.
 */
final class DataFolder {
  private static final Set<String> ARCHIVED =
      Set.of("order.json", "order.txt", "order.akn.xml", AnnotationsJson.FILE);

  private DataFolder() {}

  static void of(Corpus corpus, Sink sink) {
    List<Entry> files =
        List.of(
            new Entry("README.md", out -> text(out, DataDictionary.TEXT)),
            new Entry("authorities.csv", out -> authorities(corpus, out)),
            new Entry("citations.csv", out -> citations(corpus, out)),
            new Entry("notes.jsonl", out -> notes(corpus, out)),
            new Entry("orders.jsonl", out -> orders(corpus, sink, out)),
            new Entry("orders.zip", out -> archive(corpus, sink, out)));
    List<String> sums = files.parallelStream().map(file -> file.sum(sink)).toList();
    sink.put(OutputFile.text("data/SHA256SUMS", String.join("", sums)));
  }

  private record Entry(String name, StreamedFile.Content content) {
    /** Writes the file; its line in the list of checksums. */
    String sum(Sink sink) {
      return sink.put(new StreamedFile("data/" + name, content)) + "  " + name + "\n";
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  /** Of each order's files those that hold its text or the notes on it, by path. */
  private static void archive(Corpus corpus, Sink sink, OutputStream out) throws IOException {
    List<PublishedOrder> byPath =
        corpus.listed().stream()
            .distinct() // of two at one address, which is an error, the first
            .sorted(Comparator.comparing(PublishedOrder::path))
            .toList();
    try (Zip zip = new Zip(out)) {
      for (PublishedOrder order : byPath) {
        for (OutputFile file : archived(order, corpus, sink)) {
          zip.add(file);
        }
      }
    }
  }

  /** The files of an order that go into the archive: as they were made, or made for it. */
  private static List<OutputFile> archived(PublishedOrder order, Corpus corpus, Sink sink) {
    String folder = order.path().value();
    List<OutputFile> made = new ArrayList<>();
    for (String name : ARCHIVED) {
      sink.made(folder + name).ifPresent(b -> made.add(new OutputFile(folder + name, b)));
    }
    List<OutputFile> all =
        made.size() == ARCHIVED.size() ? made : Exports.of(order.fetched(), corpus.site());
    return all.stream()
        .filter(file -> ARCHIVED.contains(file.path().substring(folder.length())))
        .sorted(Comparator.comparing(OutputFile::path))
        .toList();
  }

  private static void orders(Corpus corpus, Sink sink, OutputStream out) throws IOException {
    for (PublishedOrder order : corpus.listed()) {
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

  private static void citations(Corpus corpus, OutputStream out) throws IOException {
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
    for (PublishedOrder kept : corpus.listed()) {
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

  private static void authorities(Corpus corpus, OutputStream out) throws IOException {
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
    for (AuthorityEntry entry : corpus.authorities()) {
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
