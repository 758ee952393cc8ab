package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.glossator.quote.Quoting;
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
  private static final Set<String> TOP = Set.of("site.yaml", "authors.yaml", "private.txt");

  private Pipeline() {}

  /**
   * A whole build in memory.
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

  /** Builds the site of {@code content} in the dress of {@code theme}; for sites that are small. */
  public static Result build(Content content, Theme theme) {
    return build(content, theme, Options.standard());
  }

  /** Builds the site of {@code content} in the dress of {@code theme}; for sites that are small. */
  public static Result build(Content content, Theme theme, Options options) {
    Gathered files = new Gathered();
    Plan plan = plan(content, theme, options);
    List<Diagnostic> diagnostics = plan.make(files);
    return new Result(files.byPath(), diagnostics, plan.locks());
  }

  /** Reads and joins {@code content}; the files are made when the plan is asked for them. */
  public static Plan plan(Content content, Theme theme, Options options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Joined joined = read(content, options, diagnostics);
    return plan(content, joined, theme, diagnostics);
  }

  /**
   * Everything that a build would tell, and what else an editor may want to look at; writes
   * nothing.
   */
  public static List<Diagnostic> check(Content content, Theme theme, Options options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Joined joined = read(content, options, diagnostics);
    List<Diagnostic> all = new ArrayList<>(plan(content, joined, theme, diagnostics).rehearse());
    all.addAll(Proofreader.of(content, joined.corpus));
    all.sort(Diagnostic.ORDER);
    return List.copyOf(all);
  }

  /** All orders at once, and the lock files of their notes that must be written anew. */
  private record Joined(Corpus corpus, List<ReadOrder> read, List<OutputFile> locks) {}

  private static Joined read(Content content, Options options, List<Diagnostic> diagnostics) {
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles(content, diagnostics);
    List<ReadOrder> read = orders(content, site, options, diagnostics);
    List<PublishedOrder> orders = read.stream().map(ReadOrder::order).toList();
    List<Page> pages = PublisherPages.read(content, diagnostics);
    Corpus corpus = Corpus.of(site, orders, pages, Removals.read(content, diagnostics));
    diagnostics.addAll(NoteReferences.check(corpus, content, read));
    return new Joined(corpus, read, locks(content, read));
  }

  private static Plan plan(
      Content content, Joined joined, Theme theme, List<Diagnostic> diagnostics) {
    Corpus corpus = joined.corpus;
    List<Batch> batches = new ArrayList<>();
    batches.add(new Batch("search", sink -> search(corpus, theme, sink)));
    batches.add(new Batch("quotations", sink -> quotations(corpus, theme, sink)));
    batches.add(new Batch("pictures", sink -> pictures(content, joined.read, sink)));
    batches.addAll(Exports.site(corpus));
    batches.addAll(Pages.batches(corpus, theme));
    diagnostics.sort(Diagnostic.ORDER);
    LeakCheck leaks = LeakCheck.of(content);
    return new Plan(batches.stream().map(leaks::guard).toList(), diagnostics, joined.locks);
  }

  private static void pictures(Content content, List<ReadOrder> read, Sink sink) {
    read.forEach(order -> NoteReferences.pictures(content, order).forEach(sink::put));
  }

  private static void search(Corpus corpus, Theme theme, Sink sink) {
    Search.publish(corpus.searched(), theme, sink::put).forEach(sink::tell);
  }

  private static void quotations(Corpus corpus, Theme theme, Sink sink) {
    Quoting.publish(corpus.searched(), theme, sink::put).forEach(sink::tell);
  }

  private static void refuseUnknownFiles(Content content, List<Diagnostic> diagnostics) {
    for (String path : content.below("")) {
      boolean inOrder =
          (path.startsWith("orders/") && path.indexOf('/', 7) > 0) || OrderPlace.isSingle(path);
      boolean page = path.startsWith("pages/") || PublisherTables.isTable(path);
      boolean known = TOP.contains(path) || page || inOrder;
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

  /** Every order of the content folder, read by itself. */
  static List<ReadOrder> orders(
      Content content, Site site, Options options, List<Diagnostic> diagnostics) {
    CourtPdf.Reader pdfs = new CourtPdf.Reader(options.pdfs(), site.facsimile());
    Tables tables = PublisherTables.read(content, diagnostics);
    Courts courts = tables.courts();
    Citator citator = Citator.of(tables);
    List<String> names = PrivateNames.read(content, diagnostics);
    Set<String> authors = site.authors().keySet();
    List<OrderPlace> places = OrderPlace.all(content);
    List<Checked<Optional<ReadOrder>>> read =
        places.parallelStream()
            .map(place ->
                OrderReader.read(content, place, authors, names, options, courts, citator, pdfs))
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
