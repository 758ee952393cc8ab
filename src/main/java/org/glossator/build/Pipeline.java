package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Citator;
import org.glossator.cite.Tables;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Exports;
import org.glossator.render.page.Pages;
import org.glossator.render.template.Theme;
import org.glossator.search.Search;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.pdf.PdfMemory;

/**
 * The whole way from what a publisher wrote to the files of a site: read each order, join them,
 * render.
 *
 * <p>Each order is a pure function of its own files, and each page of the joined corpus, so both
 * run in parallel and keep their order; the same content gives the same bytes.
 */
public final class Pipeline {
  private static final Set<String> TOP = Set.of("site.yaml", "authors.yaml");

  private Pipeline() {}

  /**
   * What a build gives.
   *
   * @param files the whole site, by path; to be published only if there is no error
   * @param diagnostics in the order in which they are printed
   */
  public record Result(List<OutputFile> files, List<Diagnostic> diagnostics) {
    public Result {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the site must not be published. */
    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
  }

  /** Builds the site of {@code content} in the dress of {@code theme}; reads PDFs anew. */
  public static Result build(Content content, Theme theme) {
    return build(content, theme, PdfMemory.none());
  }

  /**
   * Builds the site of {@code content} in the dress of {@code theme}.
   *
   * @param pdfs what is known of the court's PDFs
   */
  public static Result build(Content content, Theme theme, PdfMemory pdfs) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles(content, diagnostics);
    List<PublishedOrder> orders = orders(content, site, pdfs, diagnostics);
    List<Page> pages = PublisherPages.read(content, diagnostics);
    Corpus corpus = Corpus.of(site, orders, pages);
    List<OutputFile> files = new ArrayList<>();
    Checked<List<OutputFile>> rendered = Pages.of(corpus, theme);
    diagnostics.addAll(rendered.diagnostics());
    files.addAll(rendered.value());
    files.addAll(Exports.of(corpus));
    diagnostics.addAll(Search.publish(corpus, theme, files::add));
    files.sort((a, b) -> a.path().compareTo(b.path()));
    diagnostics.sort(Diagnostic.ORDER);
    return new Result(files, diagnostics);
  }

  private static void refuseUnknownFiles(Content content, List<Diagnostic> diagnostics) {
    for (String path : content.below("")) {
      boolean inOrder =
          (path.startsWith("orders/") && path.indexOf('/', 7) > 0) || OrderPlace.isSingle(path);
      boolean known =
          TOP.contains(path)
              || path.startsWith("pages/")
              || inOrder
              || PublisherTables.isTable(path);
      if (!known) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "the content folder has no place for this file",
                "it holds site.yaml, authors.yaml, orders/<name>/…, orders/<name>.md, pages/*.md and tables/*.tsv"));
      }
    }
  }

  private static List<PublishedOrder> orders(
      Content content, Site site, PdfMemory memory, List<Diagnostic> diagnostics) {
    CourtPdf.Reader pdfs = new CourtPdf.Reader(memory, site.facsimile());
    Tables tables = PublisherTables.read(content, diagnostics);
    Courts courts = tables.courts();
    Citator citator = Citator.of(tables);
    Set<String> authors = site.authors().keySet();
    List<OrderPlace> places = OrderPlace.all(content);
    List<Checked<Optional<PublishedOrder>>> read =
        places.parallelStream()
            .map(place -> OrderReader.read(content, place, authors, courts, citator, pdfs))
            .toList();
    List<Addresses.Read> found = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      OrderPlace place = places.get(i);
      diagnostics.addAll(read.get(i).diagnostics());
      read.get(i)
          .value()
          .ifPresent(order ->
              found.add(
                  new Addresses.Read(place, order.order().transcript().source().name(), order)));
    }
    return Addresses.of(found, diagnostics);
  }
}
