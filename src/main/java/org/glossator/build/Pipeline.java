package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.cite.Citator;
import org.glossator.cite.Tables;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.order.Order;
import org.glossator.quote.Quoting;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.export.Exports;
import org.glossator.render.page.CasebookPages;
import org.glossator.render.page.Pages;
import org.glossator.render.page.VersionPages;
import org.glossator.render.template.Theme;
import org.glossator.search.Search;
import org.glossator.text.ContentHash;
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
  private static final List<String> TOP = List.of("site.yaml", "authors.yaml", "private.txt");

  private final Content content;
  private final Theme theme;
  private final Options options;
  private final Memory memory;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * One build.
   *
   * @param memory what earlier builds read
   */
  Pipeline(Content content, Theme theme, Options options, Memory memory) {
    this.content = content;
    this.theme = theme;
    this.options = options;
    this.memory = memory;
  }

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
   * @param kept where the text of orders is kept
   * @param index where what was indexed of orders is kept
   * @param baseUrl where the site will be served, instead of what {@code site.yaml} says, or empty
   * @param addresses where everything was when the site was last published
   * @param progress hears how far the build is
   */
  public record Options(
      LocalDate day,
      boolean allowReview,
      PdfMemory pdfs,
      KeptOrders kept,
      KeptIndex index,
      String baseUrl,
      AddressBook addresses,
      Progress progress) {
    /** A site that was never published before, at the address that its configuration gives. */
    public Options(LocalDate day, boolean allowReview, PdfMemory pdfs) {
      this(
          day,
          allowReview,
          pdfs,
          KeptOrders.none(),
          KeptIndex.none(),
          "",
          AddressBook.none(),
          Progress.NONE);
    }

    /** Everything that has a date is to be seen, nothing unsure; PDFs are read anew. */
    public static Options standard() {
      return new Options(LocalDate.MAX, false, PdfMemory.none());
    }
  }

  /** Builds the site of {@code content} in the dress of {@code theme}; for sites that are small. */
  public static Result build(Content content, Theme theme) {
    return build(content, theme, Options.standard());
  }

  /** As {@link #plan}, and makes every file in memory; for sites that are small. */
  public static Result build(Content content, Theme theme, Options options) {
    Gathered files = new Gathered();
    Plan plan = plan(content, theme, options);
    List<Diagnostic> diagnostics = plan.make(files);
    return new Result(files.byPath(), diagnostics, plan.locks());
  }

  /** Reads and joins {@code content}; the files are made when the plan is asked for them. */
  public static Plan plan(Content content, Theme theme, Options options) {
    Pipeline pipeline = new Pipeline(content, theme, options, Memory.empty());
    List<Diagnostic> settings = new ArrayList<>();
    Configuration.read(content, settings);
    if (settings.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      // Nothing can be published; who wrote the settings need not wait for thousands of orders.
      pipeline.refuseUnknownFiles();
      settings.addAll(pipeline.diagnostics);
      settings.sort(Diagnostic.ORDER);
      return new Plan(
          List.of(), settings, List::of, Optional.empty(), () -> {}, Plan.Sources.UNKNOWN);
    }
    return pipeline.plan();
  }

  /**
   * Everything that a build would tell, and what else an editor may want to look at; writes
   * nothing.
   */
  public static List<Diagnostic> check(Content content, Theme theme, Options options) {
    Plan plan = plan(content, theme, options);
    List<Diagnostic> all = new ArrayList<>(plan.rehearse(options.progress()));
    plan.corpus().ifPresent(corpus -> all.addAll(Proofreader.of(content, corpus)));
    all.sort(Diagnostic.ORDER);
    return List.copyOf(all);
  }

  /** Every order of the content folder, read by itself. */
  static List<ReadOrder> orders(
      Content content, Site site, Options options, List<Diagnostic> diagnostics) {
    Pipeline reading = new Pipeline(content, Theme.standard(), options, Memory.empty());
    Tables tables = PublisherTables.read(content, diagnostics);
    List<String> privateNames = PrivateNames.read(content, diagnostics);
    List<ReadOrder> orders = reading.orders(site, tables, privateNames);
    diagnostics.addAll(reading.diagnostics);
    return orders;
  }

  /** The whole way. */
  Plan plan() {
    return joined(read());
  }

  /** Reads everything by itself; to be called once. */
  Reading read() {
    Site site = Configuration.read(content, diagnostics).at(options.baseUrl());
    refuseUnknownFiles();
    Tables tables = PublisherTables.read(content, diagnostics);
    List<String> privateNames = PrivateNames.read(content, diagnostics);
    List<ReadOrder> orders = orders(site, tables, privateNames);
    List<ReadCasebook> books = Casebooks.read(content, site, options, orders, diagnostics);
    List<Page> pages = new ArrayList<>(PublisherPages.read(content, diagnostics));
    pages.addAll(Casebooks.index(books));
    List<Tombstone> removed = Removals.read(content, options.day(), diagnostics);
    return new Reading(site, tables, privateNames, orders, books, pages, removed, diagnostics);
  }

  /** Joins what was read. */
  Plan joined(Reading read) {
    options.progress().begin(Progress.Work.JOIN, 0);
    List<PublishedOrder> orders = published(read.orders());
    Citator citator = Citator.of(read.tables());
    KeptWeb web = options.kept().web();
    Corpus corpus = Corpus.of(read.site(), orders, read.pages(), read.removed(), citator, web);
    web.end();
    return plan(corpus, read);
  }

  /** The same with who cites whom as in {@code before}, which is what takes long in big sites. */
  Plan glance(Reading read, Corpus before) {
    Citator citator = Citator.of(read.tables());
    return plan(before.with(read.site(), published(read.orders()), read.pages(), citator), read);
  }

  private static List<PublishedOrder> published(List<ReadOrder> orders) {
    return orders.stream().map(ReadOrder::order).toList();
  }

  private Plan plan(Corpus joined, Reading read) {
    List<ReadOrder> orders = read.orders();
    List<Casebook> books = read.books().stream().map(ReadCasebook::book).toList();
    Corpus corpus = joined.with(books);
    List<Diagnostic> told = new ArrayList<>(read.diagnostics());
    told.addAll(NoteReferences.check(corpus, content, orders, read.books()));
    List<Batch> batches = new ArrayList<>();
    batches.add(new Batch("search/", sink -> search(corpus, sink)));
    orders.stream()
        .filter(order -> NoteReferences.hasPictures(content, order))
        .map(order -> new Batch(order.order().path().value(), sink -> pictures(order, sink)))
        .forEach(batches::add);
    String terms = terms(corpus);
    batches.addAll(Exports.site(corpus, terms));
    batches.addAll(Pages.batches(corpus, theme, terms));
    batches.addAll(Quoting.batches(corpus.searched(), theme, terms));
    batches.addAll(CasebookPages.batches(corpus, theme));
    Map<SitePath, List<Order>> former =
        orders.stream()
            .collect(Collectors.toMap(o -> o.order().path(), ReadOrder::former, (a, b) -> a));
    batches.addAll(VersionPages.batches(corpus, former, theme));
    told.addAll(PageLinks.check(content, batches));
    LeakCheck leaks = LeakCheck.of(content, read.privateNames(), memory.decisions());
    leaks.passCasebooks(read, told::add);
    told.addAll(options.addresses().moved(content, read, leaks::has));
    List<Diagnostic> shown = leaks.covered(told).stream().sorted(Diagnostic.ORDER).toList();
    List<Batch> guarded = batches.stream().map(leaks::guard).toList();
    return new Plan(
        guarded,
        shown,
        () -> locks(orders, read.books()),
        Optional.of(corpus),
        () -> options.addresses().write(content, read),
        sources(read, leaks));
  }

  private Plan.Sources sources(Reading read, LeakCheck leaks) {
    return new Plan.Sources() {
      @Override
      public List<Diagnostic> refused(List<OutputPaths.Refusal> refusals, boolean hasErrors) {
        return Claimants.tell(content, read, refusals, hasErrors);
      }

      @Override
      public List<Diagnostic> traced(List<Diagnostic> told) {
        return leaks.traced(content, read.orders(), told);
      }
    };
  }

  private void pictures(ReadOrder order, Sink sink) {
    NoteReferences.pictures(content, order).forEach(sink::put);
  }

  private void search(Corpus corpus, Sink sink) {
    KeptIndex index = options.index();
    index.begin();
    Search.publish(corpus.searched(), theme, index, sink).forEach(sink::tell);
    index.end();
  }

  /** The hash of what every page follows from, or nothing where that is not known. */
  private String terms(Corpus corpus) {
    if (options.kept().program().isEmpty()) {
      return "";
    }
    ContentHash.Maker maker = new ContentHash.Maker();
    maker.add(options.kept().program());
    maker.add(theme.hash().hex());
    maker.add(options.baseUrl() + " " + options.day() + " " + options.allowReview());
    corpus.pages().forEach(page -> maker.add(page.toString()));
    PublisherTables.texts(content).forEach(maker::add);
    for (String file : TOP) {
      maker.add(file);
      content.bytes(file).ifPresent(bytes -> maker.add(ContentHash.of(bytes).hex()));
    }
    return maker.hash().hex();
  }

  private void refuseUnknownFiles() {
    for (String path : content.links()) {
      diagnostics.add(
          new Diagnostic(
              Code.S604,
              SourceFile.of(content.name(path), ""),
              Span.at(0),
              "a link to another place of the disk is not followed",
              "put the file or folder itself here"));
    }
    for (String path : content.below("")) {
      boolean inOrder =
          (path.startsWith("orders/") && path.indexOf('/', 7) > 0) || OrderPlace.isSingle(path);
      boolean page =
          path.startsWith("pages/")
              || path.startsWith("casebooks/")
              || PublisherTables.isTable(path);
      boolean known = TOP.contains(path) || page || inOrder;
      if (!known) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "the content folder has no place for this file",
                "it holds site.yaml, authors.yaml, orders/<name>/…, orders/<name>.md, pages/*.md, casebooks/*.yaml and tables/*.tsv"));
      }
    }
  }

  private List<ReadOrder> orders(Site site, Tables tables, List<String> names) {
    CourtPdf.Reader pdfs = new CourtPdf.Reader(options.pdfs(), site.facsimile());
    Courts courts = tables.courts();
    Citator citator = Citator.of(tables);
    PrivacyGate.passOwn(content, names, diagnostics);
    Set<String> authors = site.authors().keySet();
    List<OrderPlace> places = OrderPlace.all(content);
    options.progress().begin(Progress.Work.READ, places.size());
    List<Object> terms =
        List.of(
            new TreeSet<>(authors),
            names,
            PublisherTables.texts(content),
            site.facsimile(),
            options.day(),
            options.allowReview());
    memory.orders().begin(terms);
    options.kept().begin(terms);
    List<Checked<Optional<ReadOrder>>> read =
        Workers.map(
            places,
            place -> {
              long start = System.nanoTime();
              KeptOrders.Reader reader =
                  own ->
                      OrderReader.read(own, place, authors, names, options, courts, citator, pdfs);
              Checked<Optional<ReadOrder>> order =
                  memory
                      .orders()
                      .of(content, place, () -> options.kept().of(content, place, reader));
              options.progress().step(place.path(), System.nanoTime() - start);
              return order;
            });
    memory.orders().end();
    options.kept().end();
    read.forEach(order -> diagnostics.addAll(order.diagnostics()));
    List<ReadOrder> placed =
        Addresses.of(
            read.stream().map(Checked::value).flatMap(Optional::stream).toList(), diagnostics);
    return new Amendments(content, placed, diagnostics).resolved();
  }

  /** The lock files that are not as they should be. */
  private List<OutputFile> locks(List<ReadOrder> orders, List<ReadCasebook> books) {
    Stream<OutputFile> notes =
        orders.stream()
            .filter(order -> content.has(order.place().file("notes.md")))
            .map(order ->
                new OutputFile(
                    order.place().file(NotesLock.FILE), NotesLock.write(order.notes().lock())));
    Stream<OutputFile> casebooks =
        books.stream()
            .filter(book -> !book.lock().isEmpty() || content.has(book.lockPath()))
            .map(book -> new OutputFile(book.lockPath(), NotesLock.write(book.lock())));
    return Stream.concat(notes, casebooks)
        .filter(lock ->
            content.bytes(lock.path()).filter(old -> Arrays.equals(old, lock.bytes())).isEmpty())
        .toList();
  }
}
