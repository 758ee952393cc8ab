package org.glossator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.build.AddressBook;
import org.glossator.build.Content;
import org.glossator.build.KeptIndex;
import org.glossator.build.KeptOrders;
import org.glossator.build.LastBuild;
import org.glossator.build.Ledger;
import org.glossator.build.Pipeline;
import org.glossator.build.Plan;
import org.glossator.build.Progress;
import org.glossator.build.Workshop;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.template.Theme;
import org.glossator.transcript.pdf.PdfMemory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads a site's sources. */
final class SourceOptions {
  private static final Path OWN_TEMPLATES = Path.of("templates");

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      converter = LinkedFolder.class,
      description = "The site's sources (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      converter = LinkedFolder.class,
      description =
          "Templates and assets of your own, file by file in place of the built-in ones"
              + " (default: templates, if there is such a folder).")
  private @Nullable Path templates;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description =
          "How to report: for people, or on standard output as one JSON object, or as SARIF 2.1.0"
              + " for tools that show findings beside a change.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day, such as 2026-01-15, on which the site is to be seen: orders and"
              + " notes with a later publish_at are left out (default: today, UTC).")
  private LocalDate day = LocalDate.now(Clock.systemUTC());

  @Option(
      names = "--allow-review",
      description = "Publish notes whose words changed where they are thought to stand.")
  private boolean allowReview;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Web.class,
      description =
          "Where the site will be served, such as https://orders.example.org/ or with a path"
              + " below it (default: base-url in site.yaml).")
  private String baseUrl = "";

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say everything: each file that changed, each fault.")
  private boolean verbose;

  @Option(names = "--timings", description = "Say how long each part took.")
  private boolean timings;

  private @Nullable Meter meter;
  private @Nullable Progress progress;

  /** How to report. */
  enum Format {
    TEXT,
    JSON,
    SARIF;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The site of these sources, ready to be made; {@code terminal} hears of work that takes long.
   */
  Plan plan(Terminal terminal) {
    return Pipeline.plan(read(), theme(), options(terminal));
  }

  /** What is wrong with these sources, and what an editor may want to look at. */
  List<Diagnostic> check(Terminal terminal) {
    return Pipeline.check(read(), theme(), options(terminal));
  }

  /** Builds the site of these sources again and again, for a preview. */
  Workshop workshop(Terminal terminal) {
    return new Workshop(content, this::theme, options(terminal, meter(terminal)));
  }

  private Theme theme() {
    Theme theme = Theme.standard();
    Optional<Path> own = templates();
    if (own.isPresent()) {
      Content files = Content.of(own.get());
      Map<String, byte[]> byPath = new TreeMap<>();
      for (String path : files.below("")) {
        files.bytes(path).ifPresent(bytes -> byPath.put(path, bytes));
      }
      theme = theme.with(files.name(""), byPath);
    }
    return theme;
  }

  /** The content folder's files. */
  Content read() {
    return Content.of(content);
  }

  /** What a build depends on beside them. */
  Pipeline.Options options(Terminal terminal) {
    return options(terminal, progress(terminal));
  }

  private Pipeline.Options options(Terminal terminal, Progress progress) {
    return new Pipeline.Options(
        day, allowReview, memory(terminal), kept(), index(), baseUrl, addresses(), progress);
  }

  /** Hears how far a build is that is done once, shows it, and keeps its memory small. */
  Progress progress(Terminal terminal) {
    if (progress == null) {
      progress = Sweeper.of(meter(terminal));
    }
    return progress;
  }

  private Meter meter(Terminal terminal) {
    if (meter == null) {
      meter = new Meter(terminal, !quiet, System::nanoTime);
    }
    return meter;
  }

  /** Ends the showing of progress, and says how long each part took if that was asked. */
  void finish(Terminal terminal) {
    Meter all = meter(terminal);
    all.end();
    if (timings) {
      all.timings().forEach(terminal.err()::println);
    }
  }

  /**
   * What is known of the last build of the site at {@code out} from these sources.
   *
   * @param precompress whether compressed copies are part of it
   */
  Optional<LastBuild> lastBuild(Path out, boolean precompress) throws IOException {
    List<Path> made = new ArrayList<>(folders());
    made.add(program());
    List<String> terms =
        List.of(
            day.toString(),
            String.valueOf(allowReview),
            String.valueOf(strict),
            baseUrl,
            String.valueOf(precompress));
    return Optional.of(LastBuild.of(remembered(), out, made, terms));
  }

  /** What the last build left in the site at {@code out}. */
  Ledger ledger(Path out) {
    return Ledger.on(new Shelf(remembered().resolve("made")), out);
  }

  /** The file or folder that this program is in. */
  private static Path program() {
    try {
      return Path.of(
          SourceOptions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    }
  }

  /** Beside the content, since it is no part of it. */
  private Path remembered() {
    return content.toAbsolutePath().normalize().resolveSibling(".glossator");
  }

  /** Where the text of orders is kept, and the results of reading it. */
  private KeptOrders kept() {
    try {
      Shelf shelf = new Shelf(remembered().resolve("orders"));
      return KeptOrders.on(shelf, LastBuild.version(program()));
    } catch (IOException e) {
      return KeptOrders.none(); // it is unknown which program this is
    }
  }

  /** Where what was indexed of orders is kept. */
  private KeptIndex index() {
    return KeptIndex.on(new Shelf(remembered().resolve("index")));
  }

  /** Where each order was when the site was last published. */
  private AddressBook addresses() {
    return AddressBook.on(new Shelf(remembered().resolve("addresses")));
  }

  private PdfMemory memory(Terminal terminal) {
    Path folder = remembered().resolve("pdf");
    return PdfMemory.in(
        folder,
        name -> {
          if (!quiet) {
            meter(terminal).say("reading " + name);
          }
        });
  }

  /** The folders that a site must not be written over. */
  List<Path> folders() {
    return Stream.concat(Stream.of(content), templates().stream()).toList();
  }

  /** The folders that may change while a preview is shown, the usual theme's before it is there. */
  List<Path> watched() {
    return List.of(content, templates == null ? OWN_TEMPLATES : templates);
  }

  /** The publisher's own theme: the folder that was named, or the usual one if it is there. */
  private Optional<Path> templates() {
    if (templates != null) {
      return Optional.of(templates);
    }
    try {
      return Optional.of(LinkedFolder.behind(OWN_TEMPLATES)).filter(Files::isDirectory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path content() {
    return content;
  }

  boolean strict() {
    return strict;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean sarif() {
    return format == Format.SARIF;
  }

  boolean json() {
    return format == Format.JSON;
  }
}
