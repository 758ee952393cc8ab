package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.glossator.quote.Quoting;
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
   * @param locks lock files of notes that are new or not as they should be, to be written into the
   *     content folder when the site is published
   */
  public record Result(
      List<OutputFile> files, List<Diagnostic> diagnostics, List<OutputFile> locks) {
    public Result {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
      locks = List.copyOf(locks);
    }

    /** A result in which every lock is as it should be. */
    public Result(List<OutputFile> files, List<Diagnostic> diagnostics) {
      this(files, diagnostics, List.of());
    }

    /** Whether the site must not be published. */
    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
  }

  /**
   * What a build depends on beside the content.
   *
   * @param day notes that are to appear later are not published
   * @param allowReview whether a note may stand at a place that nobody has confirmed
   * @param pdfs what is known of the court's PDFs
   */
  public record Options(LocalDate day, boolean allowReview, PdfMemory pdfs) {
    /** Everything that has a date is to be seen, nothing unsure; PDFs are read anew. */
    public static Options standard() {
      return new Options(LocalDate.MAX, false, PdfMemory.none());
    }
  }

  /** Builds the site of {@code content} in the dress of {@code theme}; reads PDFs anew. */
  public static Result build(Content content, Theme theme) {
    return build(content, theme, Options.standard());
  }

  /** Builds the site of {@code content} in the dress of {@code theme}. */
  public static Result build(Content content, Theme theme, Options options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles(content, diagnostics);
    List<ReadOrder> read = orders(content, site, options, diagnostics);
    List<PublishedOrder> orders = read.stream().map(ReadOrder::order).toList();
    List<Page> pages = PublisherPages.read(content, diagnostics);
    Corpus corpus = Corpus.of(site, orders, pages);
    diagnostics.addAll(NoteReferences.check(corpus, content, read));
    List<OutputFile> files = new ArrayList<>();
    read.forEach(order -> files.addAll(NoteReferences.pictures(content, order)));
    Checked<List<OutputFile>> rendered = Pages.of(corpus, theme);
    diagnostics.addAll(rendered.diagnostics());
    files.addAll(rendered.value());
    files.addAll(Exports.of(corpus));
    diagnostics.addAll(Search.publish(corpus, theme, files::add));
    diagnostics.addAll(Quoting.publish(corpus, theme, files::add));
    files.sort((a, b) -> a.path().compareTo(b.path()));
    diagnostics.sort(Diagnostic.ORDER);
    return new Result(files, diagnostics, locks(content, read));
  }

  private static void refuseUnknownFiles(Content content, List<Diagnostic> diagnostics) {
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

  /** Every order of the content folder, read by itself. */
  static List<ReadOrder> orders(
      Content content, Site site, Options options, List<Diagnostic> diagnostics) {
    CourtPdf.Reader pdfs = new CourtPdf.Reader(options.pdfs(), site.facsimile());
    Courts courts = Courts.standard();
    Citator citator = Citator.standard();
    Set<String> authors = site.authors().keySet();
    List<OrderPlace> places = OrderPlace.all(content);
    List<Checked<Optional<ReadOrder>>> read =
        places.parallelStream()
            .map(place -> OrderReader.read(content, place, authors, options, courts, citator, pdfs))
            .toList();
    read.forEach(order -> diagnostics.addAll(order.diagnostics()));
    return Addresses.of(
        read.stream().map(Checked::value).flatMap(Optional::stream).toList(), diagnostics);
  }

  /** The lock files that are not as they should be. */
  private static List<OutputFile> locks(Content content, List<ReadOrder> orders) {
    return orders.stream()
        .filter(order -> content.has(order.place().file("notes.md")))
        .map(order ->
            new OutputFile(
                order.place().file(NotesLock.FILE), NotesLock.write(order.notes().lock())))
        .filter(lock ->
            content.bytes(lock.path()).filter(old -> Arrays.equals(old, lock.bytes())).isEmpty())
        .toList();
  }
}
