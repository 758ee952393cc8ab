package org.glossator.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Citator;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.diagnostic.Checked;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.Finding;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.Piece;
import org.glossator.quote.check.QuotationCheck;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.template.Theme;
import org.glossator.text.ContentHash;

/** Publishes what the check of quotations needs, and checks drafts against a published site. */
public final class Quoting {
  private Quoting() {}

  /**
   * The page, the checker, the index of the orders and each order's text. What is wrong with the
   * site's own quotations is told as the text of the quoting order is made.
   *
   * @param terms the hash of what everything follows from beside the corpus; empty if it is not
   *     known
   */
  public static List<Batch> batches(Corpus corpus, Theme theme, String terms) {
    HeldNames names = new HeldNames(corpus);
    List<Batch> batches = new ArrayList<>();
    batches.add(new Batch(HeldFiles.FOLDER, sink -> page(corpus, theme, names, sink)));
    for (PublishedOrder order : corpus.orders()) {
      batches.add(
          new Batch(
              order.path().value(),
              () -> key(order, terms, names),
              sink -> order(order.fetched(), names, sink)));
    }
    return batches;
  }

  private static String key(PublishedOrder order, String terms, HeldNames names) {
    String version = order.cited().version();
    String path = order.path().value();
    return terms.isEmpty() || version.isEmpty()
        ? ""
        : ContentHash.of(String.join("\n", "quotations", terms, names.hash(), path, version)).hex();
  }

  private static void order(PublishedOrder order, HeldNames names, Sink sink) {
    sink.put(HeldFiles.text(HeldOrders.text(order)));
    new SiteQuotations(names, sink).of(order).forEach(sink::tell);
  }

  private static void page(Corpus corpus, Theme theme, HeldNames names, Sink sink) {
    OutputFile index = HeldFiles.names(names.all());
    sink.put(index);
    Optional<OutputFile> checker = CheckerScript.file();
    checker.ifPresent(sink::put);
    String script = checker.map(OutputFile::path).orElse("");
    Checked<OutputFile> page = QuotePage.of(corpus, theme, index.path(), script);
    sink.put(page.value());
    page.diagnostics().forEach(sink::tell);
  }

  /** A quotation with its changes marked: {@code [-quoted-]} and <code>{+the order's+}</code>. */
  public static String marked(List<Piece> pieces) {
    StringBuilder out = new StringBuilder("“");
    for (Piece piece : pieces) {
      switch (piece.how()) {
        case SAME, BRACKETED, OMITTED -> out.append(piece.draft());
        case CHANGED, ADDED, DROPPED -> {
          out.append(marked("[-", piece.draft(), "-]"));
          out.append(marked("{+", piece.order(), "+}"));
        }
      }
    }
    return out.append("”").toString();
  }

  /** Leading white space stays outside the brackets. */
  private static String marked(String open, String words, String close) {
    if (words.isBlank()) {
      return words;
    }
    String space = words.startsWith(" ") ? " " : "";
    return space + open + words.strip() + close;
  }

  /**
   * What is to be said of the quotations of {@code draft}, by the orders of a published site; empty
   * where the folder holds no such site.
   *
   * @param citator reads the draft's citations, by the tables of the site's publisher
   */
  public static Optional<List<Finding>> check(Path site, Draft draft, Citator citator)
      throws IOException {
    Optional<List<HeldName>> names = HeldFiles.readNames(site);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    QuotationCheck check = QuotationCheck.read(draft, citator, HeldIndex.of(names.get()));
    Map<String, HeldText> texts = new HashMap<>();
    for (String path : check.wanted()) {
      HeldFiles.readText(site, path).ifPresent(text -> texts.put(path, text));
    }
    return Optional.of(check.findings(texts));
  }
}
