package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * The {@code data} folder: the whole site as tables and lines of JSON, with checksums, and the
 * orders' own files in one archive.
 */
final class DataFolder {
  private static final Set<String> ARCHIVED =
      Set.of("order.json", "order.txt", "order.akn.xml", AnnotationsJson.FILE);

  private DataFolder() {}

  static void of(Corpus corpus, Sink sink) {
    StringBuilder sums = new StringBuilder();
    sum(sums, sink, "README.md", out -> text(out, DataDictionary.TEXT));
    sum(sums, sink, "authorities.csv", out -> authorities(corpus, out));
    sum(sums, sink, "citations.csv", out -> citations(corpus, out));
    sum(sums, sink, "notes.jsonl", out -> notes(corpus, out));
    sum(sums, sink, "orders.jsonl", out -> orders(corpus, out));
    sum(sums, sink, "orders.zip", out -> archive(corpus, out));
    sink.put(OutputFile.text("data/SHA256SUMS", sums.toString()));
  }

  private static void sum(
      StringBuilder sums, Sink sink, String name, StreamedFile.Content content) {
    ContentHash hash = sink.put(new StreamedFile("data/" + name, content));
    sums.append(hash).append("  ").append(name).append('\n');
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  /** Of each order's files those that hold its text or the notes on it, by path. */
  private static void archive(Corpus corpus, OutputStream out) throws IOException {
    List<PublishedOrder> byPath =
        corpus.listed().stream()
            .distinct() // of two at one address, which is an error, the first
            .sorted(Comparator.comparing(PublishedOrder::path))
            .toList();
    try (Zip zip = new Zip(out)) {
      for (PublishedOrder order : byPath) {
        int folder = order.path().value().length();
        List<OutputFile> archived =
            Exports.of(order.fetched(), corpus.site()).stream()
                .filter(file -> ARCHIVED.contains(file.path().substring(folder)))
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
        for (OutputFile file : archived) {
          zip.add(file);
        }
      }
    }
  }

  private static void orders(Corpus corpus, OutputStream out) throws IOException {
    for (PublishedOrder order : corpus.listed()) {
      text(out, Json.line(OrderJson.of(order.fetched())));
    }
  }

  private static void notes(Corpus corpus, OutputStream out) throws IOException {
    for (PublishedOrder order : corpus.listed()) {
      if (order.notes().isEmpty()) {
        continue;
      }
      for (var note : new AnnotationsJson(order, corpus.site(), new SitePath("data/")).each()) {
        text(out, Json.line(note));
      }
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
            use.pinCite(),
            use.signal(),
            use.sentence().text());
      }
      csv.flush(out);
    }
    csv.flush(out);
  }
}
