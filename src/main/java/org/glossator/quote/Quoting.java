package org.glossator.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.cite.Citator;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.Finding;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.Piece;
import org.glossator.quote.check.QuotationCheck;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;

/** Publishes what the check of quotations needs, and checks drafts against a published site. */
public final class Quoting {
  private Quoting() {}

  /**
   * Hands {@code files} the page, the checker, the index of the orders and each order's text.
   *
   * @param files takes them from several threads
   * @return what is wrong with the page's template, and with the site's own quotations
   */
  public static List<Diagnostic> publish(Corpus corpus, Theme theme, Consumer<OutputFile> files) {
    Citator citator = Citator.standard();
    List<HeldName> names = new ArrayList<>();
    for (PublishedOrder order : corpus.orders()) {
      names.add(HeldOrders.name(order, citator));
    }
    SiteQuotations own = new SiteQuotations(corpus, HeldIndex.of(names), citator);
    List<List<Diagnostic>> told =
        corpus.orders().parallelStream()
            .map(kept -> {
              PublishedOrder order = kept.fetched();
              files.accept(HeldFiles.text(HeldOrders.text(order)));
              return own.of(order);
            })
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>();
    told.forEach(diagnostics::addAll);
    OutputFile index = HeldFiles.names(names);
    files.accept(index);
    Optional<OutputFile> checker = CheckerScript.file();
    checker.ifPresent(files);
    String script = checker.map(OutputFile::path).orElse("");
    Checked<OutputFile> page = QuotePage.of(corpus, theme, index.path(), script);
    files.accept(page.value());
    diagnostics.addAll(page.diagnostics());
    return diagnostics;
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
   */
  public static Optional<List<Finding>> check(Path site, Draft draft) throws IOException {
    Optional<List<HeldName>> names = HeldFiles.readNames(site);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    QuotationCheck check =
        QuotationCheck.read(draft, Citator.standard(), HeldIndex.of(names.get()));
    Map<String, HeldText> texts = new HashMap<>();
    for (String path : check.wanted()) {
      HeldFiles.readText(site, path).ifPresent(text -> texts.put(path, text));
    }
    return Optional.of(check.findings(texts));
  }
}
