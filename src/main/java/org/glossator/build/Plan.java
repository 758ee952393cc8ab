package org.glossator.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * A site that is ready to be made: the content is read and joined, and each batch of files is made
 * when it is wanted. What was read is told already; what the making tells, {@link #make} gives.
 */
public final class Plan {
  private final List<Batch> batches;
  private final List<Diagnostic> diagnostics;
  private final Supplier<List<OutputFile>> locks;
  private final Optional<Corpus> corpus;
  private final Remembered remembered;
  private final Sources sources;

  /** Keeps what the next build wants to know of this one. */
  @FunctionalInterface
  interface Remembered {
    void write() throws IOException;
  }

  /** Knows which words of the content a fault of the site comes from. */
  interface Sources {
    /** Where nothing is known of the content. */
    Sources UNKNOWN =
        new Sources() {
          @Override
          public List<Diagnostic> refused(List<OutputPaths.Refusal> refusals, boolean hasErrors) {
            return Claimants.unknown(refusals);
          }

          @Override
          public List<Diagnostic> traced(List<Diagnostic> told) {
            return told;
          }
        };

    /**
     * What there is to tell of files that the site may not have.
     *
     * @param hasErrors whether errors in the content are told, of which some may follow
     */
    List<Diagnostic> refused(List<OutputPaths.Refusal> refusals, boolean hasErrors);

    /** The same faults, told of the content where they can be. */
    List<Diagnostic> traced(List<Diagnostic> told);
  }

  Plan(
      List<Batch> batches,
      List<Diagnostic> diagnostics,
      Supplier<List<OutputFile>> locks,
      Optional<Corpus> corpus,
      Remembered remembered,
      Sources sources) {
    this.remembered = remembered;
    this.sources = sources;
    this.batches = List.copyOf(batches);
    this.diagnostics = List.copyOf(diagnostics);
    this.locks = locks;
    this.corpus = corpus;
  }

  /** A site of files that are made already. */
  public static Plan of(List<OutputFile> files, List<Diagnostic> diagnostics) {
    Batch all = new Batch("", sink -> files.forEach(sink::put));
    return new Plan(
        List.of(all), diagnostics, List::of, Optional.empty(), () -> {}, Sources.UNKNOWN);
  }

  /** The same site with a compressed copy beside each file that shrinks. */
  public Plan precompressed() {
    List<Batch> packed = batches.stream().map(Precompressed::of).toList();
    return new Plan(packed, diagnostics, locks, corpus, remembered, sources);
  }

  /** The batches, the long ones first. */
  public List<Batch> batches() {
    return batches;
  }

  /**
   * Lock files of notes that are new or not as they should be, to be written into the content
   * folder when the site is published.
   */
  public List<OutputFile> locks() {
    return locks.get();
  }

  /** To be called when the site was published: the next build knows where each order was. */
  public void remember() throws IOException {
    remembered.write();
  }

  /** What the site is made of, where it was made of content. */
  public Optional<Corpus> corpus() {
    return corpus;
  }

  /** What there is to tell of the content, before any file is made. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Makes every file, in no fixed order and on every processor.
   *
   * @return everything there is to tell of content and making, in the order in which it is printed
   */
  public List<Diagnostic> make(Sink sink) {
    return make(sink, Progress.NONE);
  }

  /** The same, and {@code progress} hears how far it is. */
  public List<Diagnostic> make(Sink sink, Progress progress) {
    progress.begin(Progress.Work.MAKE, batches.size());
    Map<String, String> versions = versions();
    Claims claims = new Claims();
    List<Map<List<Object>, Diagnostic>> heard = new ArrayList<>();
    for (int each = 0; each < Batch.TURNS; each++) {
      int turn = each;
      List<Batch> some = batches.stream().filter(batch -> batch.turn() == turn).toList();
      heard.addAll(
          Workers.map(
              some,
              batch -> {
                long start = System.nanoTime();
                Heard own = new Heard(sink, claims, versions);
                own.make(batch);
                progress.step(batch.folder(), System.nanoTime() - start);
                return own.told();
              }));
    }
    if (sink instanceof Remembering site && claims.sound()) {
      site.sum(quiet());
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(sources.refused(claims.refusals(), hasErrors()));
    Set<List<Object>> told = new HashSet<>();
    heard.stream()
        .flatMap(own -> own.entrySet().stream())
        .filter(each -> told.add(each.getKey()))
        .forEach(each -> all.add(each.getValue()));
    return sources.traced(all).stream().sorted(Diagnostic.ORDER).toList();
  }

  /** What belongs to orders that the site does not list, and to dockets that have no others. */
  private Predicate<String> quiet() {
    NavigableSet<String> listed =
        corpus.map(Corpus::listed).orElse(List.of()).stream()
            .map(order -> order.path().value())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> folders =
        corpus.map(Corpus::orders).orElse(List.of()).stream()
            .filter(order -> !order.metadata().visibility().index())
            .flatMap(Plan::folders)
            .filter(folder ->
                !listed.tailSet(folder).stream().findFirst().orElse("").startsWith(folder))
            .collect(Collectors.toSet());
    return path -> {
      int slash = path.indexOf('/');
      while (slash >= 0 && !folders.contains(path.substring(0, slash + 1))) {
        slash = path.indexOf('/', slash + 1);
      }
      return slash >= 0;
    };
  }

  private static Stream<String> folders(PublishedOrder order) {
    Stream<String> former = order.metadata().visibility().aliases().stream().map(SitePath::value);
    Stream<String> notes = Noted.of(order).map(note -> note.path().value());
    Stream<String> lost = order.orphans().stream().map(orphan -> Noted.path(orphan).value());
    return Stream.of(Stream.of(order.path().value(), docket(order)), former, notes, lost)
        .flatMap(folders -> folders);
  }

  /** The folder that an order's folder is in. */
  private static String docket(PublishedOrder order) {
    String path = order.path().value();
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new HashMap<>();
    for (PublishedOrder order : corpus.map(Corpus::orders).orElse(List.of())) {
      versions.put(order.path().value(), order.cited().version());
    }
    return versions;
  }

  /** Whether the content has an error, so that nothing that is made may be published. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * Makes every file and throws it away, to hear everything that there is to tell.
   *
   * @param progress hears how far it is
   */
  public List<Diagnostic> rehearse(Progress progress) {
    return make(new Nowhere(), progress);
  }

  private static final class Nowhere implements Sink {
    @Override
    public void put(OutputFile file) {}

    @Override
    public ContentHash put(StreamedFile file) {
      return ContentHash.of("");
    }

    @Override
    public Optional<ContentHash> sum(String path) {
      return Optional.of(ContentHash.of(""));
    }

    @Override
    public void tell(Diagnostic diagnostic) {}
  }

  /** Passes files on and keeps what one batch tells; the same fault of a template once. */
  private static final class Heard extends PassingSink {
    private final Sink files;
    private final Claims claims;
    private final Map<String, String> versions;
    private final Map<List<Object>, Diagnostic> told = new LinkedHashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, String> needs = new HashMap<>();
    private final List<String> parts = new ArrayList<>();

    /**
     * A sink.
     *
     * @param versions of each order, by path
     */
    Heard(Sink files, Claims claims, Map<String, String> versions) {
      super(files);
      this.files = files;
      this.claims = claims;
      this.versions = versions;
    }

    /** Makes a batch, or keeps what it left before. */
    void make(Batch batch) {
      make(files instanceof Remembering ? batch.key().get() : "", batch.maker());
    }

    private void make(String key, Consumer<Sink> maker) {
      if (key.isEmpty() || !(files instanceof Remembering memory)) {
        maker.accept(this);
        return;
      }
      Optional<Ledger.Entry> before = memory.kept(key, path -> versions.getOrDefault(path, ""));
      if (before.isPresent()) {
        Set<String> named = Set.copyOf(before.get().named());
        before.get().files().forEach(f -> claims.claim(f.path(), named.contains(f.path())));
        before.get().files().forEach(f -> note(f.path()));
        before.get().needs().forEach(this::needs);
        before.get().told().forEach(this::tell);
        return;
      }
      maker.accept(this);
      if (!needs.containsValue("")) {
        memory.remember(key, paths, needs, List.copyOf(told.values()), parts);
      }
    }

    /** What was told, without the rest, of which thousands of batches would fill the memory. */
    synchronized Map<List<Object>, Diagnostic> told() {
      return told.isEmpty() ? Map.of() : told;
    }

    @Override
    public void put(OutputFile file) {
      if (claims.claim(file.path(), file.named())) {
        files.put(file);
        note(file.path());
      }
    }

    @Override
    public ContentHash put(StreamedFile file) {
      if (!claims.claim(file.path(), false)) {
        return ContentHash.of(""); // nothing of this is published
      }
      note(file.path());
      return files.put(file);
    }

    private synchronized void note(String path) {
      paths.add(path);
    }

    @Override
    public synchronized void needs(String path, String version) {
      needs.put(path, version);
    }

    /** What is remembered as a whole may be remembered in parts too, for when the whole changes. */
    @Override
    public void once(String key, Consumer<Sink> maker) {
      Heard part = new Heard(files, claims, versions);
      part.make(files instanceof Remembering ? key : "", maker);
      if (!key.isEmpty()) {
        parts.add(key);
      }
      part.paths.forEach(this::note);
      part.needs.forEach(this::needs);
      part.told().values().forEach(this::tell);
    }

    @Override
    public synchronized void tell(Diagnostic diagnostic) {
      Diagnostic brief = diagnostic.brief();
      told.putIfAbsent(List.of(brief.source(), brief.span(), brief.message()), brief);
    }
  }
}
