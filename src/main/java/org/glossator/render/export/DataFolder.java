package org.glossator.render.export;

import java.util.ArrayList;
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
import org.glossator.text.ContentHash;

/**
 * The {@code data} folder: the whole site as tables and lines of JSON, with checksums, and the
 * orders' own files in one archive.
 */
final class DataFolder {
  private static final Set<String> ARCHIVED =
      Set.of("order.json", "order.txt", "order.akn.xml", AnnotationsJson.FILE);

  private DataFolder() {}

  static List<OutputFile> of(Corpus corpus, List<OutputFile> orderFiles) {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text("data/README.md", DataDictionary.TEXT));
    files.add(OutputFile.text("data/authorities.csv", authorities(corpus)));
    files.add(OutputFile.text("data/citations.csv", citations(corpus)));
    files.add(OutputFile.text("data/notes.jsonl", notes(corpus)));
    files.add(OutputFile.text("data/orders.jsonl", orders(corpus)));
    files.add(new OutputFile("data/orders.zip", Zip.of(archived(orderFiles))));
    StringBuilder sums = new StringBuilder();
    for (OutputFile file : files) {
      String name = file.path().substring("data/".length());
      sums.append(ContentHash.of(file.bytes())).append("  ").append(name).append('\n');
    }
    files.add(OutputFile.text("data/SHA256SUMS", sums.toString()));
    return files;
  }

  /** Of each order's files those that hold its text or the notes on it. */
  private static List<OutputFile> archived(List<OutputFile> files) {
    return files.stream()
        .filter(file -> ARCHIVED.contains(file.path().substring(file.path().lastIndexOf('/') + 1)))
        .toList();
  }

  private static String orders(Corpus corpus) {
    StringBuilder out = new StringBuilder();
    corpus.orders().forEach(order -> out.append(Json.line(OrderJson.of(order))));
    return out.toString();
  }

  private static String notes(Corpus corpus) {
    StringBuilder out = new StringBuilder();
    for (PublishedOrder order : corpus.orders()) {
      new AnnotationsJson(order, corpus.site(), new SitePath("data/"))
          .each()
          .forEach(note -> out.append(Json.line(note)));
    }
    return out.toString();
  }

  private static String citations(Corpus corpus) {
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
    for (PublishedOrder order : corpus.orders()) {
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
    }
    return csv.toString();
  }

  private static String text(PublishedOrder order, Mention mention) {
    return order
        .order()
        .block(mention.block())
        .map(Block::passage)
        .map(passage -> mention.span().of(passage.text()))
        .orElse("");
  }

  private static String authorities(Corpus corpus) {
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
            use.pin().text(),
            use.mention().pin(),
            use.mention().signal(),
            use.sentence());
      }
    }
    return csv.toString();
  }
}
