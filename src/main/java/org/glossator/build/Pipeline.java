package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Citator;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
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

  private final Content content;
  private final Theme theme;
  private final PdfMemory pdfs;
  private final OrderMemory<PublishedOrder> memory;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * One build.
   *
   * @param memory what earlier builds read
   */
  Pipeline(Content content, Theme theme, PdfMemory pdfs, OrderMemory<PublishedOrder> memory) {
    this.content = content;
    this.theme = theme;
    this.pdfs = pdfs;
    this.memory = memory;
  }

  /**
   * A whole build in memory.
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

  /** As {@link #plan}, and makes every file in memory; for sites that are small. */
  public static Result build(Content content, Theme theme, PdfMemory pdfs) {
    Gathered files = new Gathered();
    List<Diagnostic> diagnostics = plan(content, theme, pdfs).make(files);
    return new Result(files.byPath(), diagnostics);
  }

  /**
   * Reads and joins {@code content}; the files are made when the plan is asked for them.
   *
   * @param theme the dress of the site
   * @param pdfs what is known of the court's PDFs
   */
  public static Plan plan(Content content, Theme theme, PdfMemory pdfs) {
    return new Pipeline(content, theme, pdfs, new OrderMemory<>()).plan();
  }

  /** The whole way. */
  Plan plan() {
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles();
    List<PublishedOrder> orders = orders(site);
    List<Page> pages = PublisherPages.read(content, diagnostics);
    return plan(Corpus.of(site, orders, pages));
  }

  /** The same with who cites whom as in {@code before}, which is what takes long in big sites. */
  Plan glance(Corpus before) {
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles();
    List<PublishedOrder> orders = orders(site);
    return plan(before.with(site, orders, PublisherPages.read(content, diagnostics)));
  }

  private Plan plan(Corpus corpus) {
    List<Batch> batches = new ArrayList<>();
    batches.add(new Batch("search/", sink -> search(corpus, theme, sink)));
    batches.addAll(Exports.site(corpus));
    batches.addAll(Pages.batches(corpus, theme));
    diagnostics.sort(Diagnostic.ORDER);
    return new Plan(batches, diagnostics, Optional.of(corpus));
  }

  private static void search(Corpus corpus, Theme theme, Sink sink) {
    Checked<List<OutputFile>> search = Search.publish(corpus, theme);
    search.diagnostics().forEach(sink::tell);
    search.value().forEach(sink::put);
  }

  private void refuseUnknownFiles() {
    for (String path : content.below("")) {
      boolean inOrder =
          (path.startsWith("orders/") && path.indexOf('/', 7) > 0) || OrderPlace.isSingle(path);
      boolean known = TOP.contains(path) || path.startsWith("pages/") || inOrder;
      if (!known) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "the content folder has no place for this file",
                "it holds site.yaml, authors.yaml, orders/<name>/…, orders/<name>.md and pages/*.md"));
      }
    }
  }

  private List<PublishedOrder> orders(Site site) {
    CourtPdf.Reader reader = new CourtPdf.Reader(pdfs, site.facsimile());
    Courts courts = Courts.standard();
    Citator citator = Citator.standard();
    Set<String> authors = site.authors().keySet();
    List<OrderPlace> places = OrderPlace.all(content);
    memory.begin(List.of(authors, site.facsimile()));
    List<Checked<Optional<PublishedOrder>>> read =
        places.parallelStream()
            .map(place ->
                memory.of(
                    content,
                    place,
                    () -> OrderReader.read(content, place, authors, courts, citator, reader)))
            .toList();
    memory.end();
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
