package org.glossator.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.glossator.corpus.Slug;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.transcript.pdf.PageSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code glossator import FILE…}: makes orders in the content folder out of the court's files, and
 * notes on them out of annotations that were made elsewhere.
 */
@Command(
    name = "import",
    description = {
      "Reads the court's PDF, or its text with line numbers, into content/orders/NAME/order.md.",
      "A file that was edited since is never overwritten.",
      "Opinions and dockets in the JSON of CourtListener and RECAP (.json, .jsonl) become an order"
          + " each; give all the files of an export at once.",
      "Annotations (.json, .jsonld: W3C Web Annotations, exports of Hypothesis in JSON) become"
          + " notes in the notes.md of the orders that they are about."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "PDF, text or JSON files, or folders; of a folder every PDF and JSON file in it and below.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      converter = LinkedFolder.class,
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "The name of the order's folder (default: the file's name; for annotations the order that"
              + " is published at their address).")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json: print the reading and write nothing.")
  private String format = "text";

  @Option(
      names = "--allow-hidden-text",
      paramLabel = "FILE",
      description = "Import this file though it holds text that its pages do not show.")
  private List<Path> allowed = new ArrayList<>();

  @Option(
      names = "--allowed-by",
      paramLabel = "WHO",
      defaultValue = "",
      description = "Who allows the hidden text; it is published.")
  private String allowedBy = "";

  @Option(
      names = "--because",
      paramLabel = "WHY",
      defaultValue = "",
      description = "Why the hidden text is allowed; it is published.")
  private String because = "";

  @Option(
      names = "--ocr",
      description = "Use text that text recognition made of scanned pages; it is labelled so.")
  private boolean ocr;

  @Option(
      names = "--picture-pages",
      paramLabel = "PAGES",
      defaultValue = "",
      description =
          "Import a PDF though these pages (29-30, 32) are pictures without text, such as maps;"
              + " readers are told.")
  private String picturePages = "";

  @Option(
      names = "--by",
      paramLabel = "AUTHOR",
      defaultValue = "",
      description = "Who signs imported notes (default: the author of the annotator's name or id).")
  private String by = "";

  @Option(
      names = "--partial",
      description = "Import annotations though some of the file cannot be.")
  private boolean partial;

  @Option(
      names = "--all-documents",
      description = "Import what parties filed too, where a RECAP docket is imported.")
  private boolean allDocuments;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ImportFiles named = ImportFiles.of(files, content);
    Optional<String> wrong = wrongUsage(named.all());
    if (wrong.isPresent()) {
      terminal.complain(wrong.orElseThrow());
      return ExitCode.USAGE;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<ObjectNode> readings = new ArrayList<>();
    Courts courts = Courts.standard();
    ImportTally tally = new ImportTally(terminal, named.all().size(), !isJson());
    ImportExport exports = new ImportExport(terminal, content, name, courts, allDocuments);
    for (Path file : named.all()) {
      tally.begin(file);
      if (ImportExport.reads(file) && exports.takes(file)) {
        continue;
      }
      if (ImportNotes.reads(file)) {
        diagnostics.addAll(new ImportNotes(terminal, content, name, by, partial).run(file));
        continue;
      }
      ImportText.Result result = ImportText.run(settings(named), courts, file);
      tally.end(file, result);
      diagnostics.addAll(result.found());
      readings.add(result.reading());
    }
    tally.finish();
    diagnostics.addAll(exports.finish());
    if (isJson()) {
      Object shown = named.all().size() == 1 ? readings.getFirst() : readings;
      terminal.out().println(JSON.writeValueAsString(shown));
    }
    Report report = Report.of(diagnostics, false);
    report.print(terminal);
    return report.fails() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private ImportText.Settings settings(ImportFiles named) {
    return new ImportText.Settings(
        named,
        content.resolve("orders"),
        name,
        !isJson(),
        ocr,
        PageSet.parse(picturePages).orElse(PageSet.of(List.of())),
        allowed,
        onOneLine(allowedBy),
        onOneLine(because));
  }

  private static String onOneLine(String text) {
    return WHITE.matcher(text.strip()).replaceAll(" ");
  }

  private Optional<String> wrongUsage(List<Path> all) {
    if (!format.equals("text") && !format.equals("json")) {
      return Optional.of("--format is text or json, not " + format);
    }
    if (isJson() && all.stream().anyMatch(f -> ImportNotes.reads(f) || ImportExport.reads(f))) {
      return Optional.of("--format json is for PDFs and text, not for JSON");
    }
    if (!name.isEmpty() && all.size() != 1) {
      return Optional.of("--name names the folder of one order, and there are " + all.size());
    }
    if (!name.isEmpty() && !Slug.of(name).equals(name)) {
      return Optional.of("--name is of small letters, digits and hyphens: " + Slug.of(name));
    }
    Optional<Path> other = all.stream().filter(file -> !isKnown(file)).findFirst();
    if (other.isPresent()) {
      return Optional.of(
          other.get()
              + ": import reads PDF, text (.txt) and JSON; save this file as one of them"
              + (isForReaders(other.get())
                  ? " (of the formats in which Hypothesis exports annotations, choose JSON)"
                  : ""));
    }
    if (all.isEmpty()) {
      return Optional.of("there is no PDF and no JSON file in " + files.getFirst());
    }
    if (!picturePages.isEmpty() && PageSet.parse(picturePages).isEmpty()) {
      return Optional.of("--picture-pages takes pages such as \"29-30, 32\"");
    }
    if (!picturePages.isEmpty() && all.size() != 1) {
      return Optional.of("--picture-pages is for one PDF, and there are " + all.size() + " files");
    }
    if (!allowed.isEmpty() && (allowedBy.isBlank() || because.isBlank())) {
      return Optional.of("--allow-hidden-text needs --allowed-by WHO and --because WHY");
    }
    Optional<Path> stray = allowed.stream().filter(file -> !isAmong(file, all)).findFirst();
    if (stray.isPresent()) {
      return Optional.of(
          "--allow-hidden-text names " + stray.get() + ", which is not among the files to import");
    }
    return Optional.empty();
  }

  private static boolean isKnown(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ImportFiles.isPdf(file)
        || ImportNotes.reads(file)
        || ImportExport.reads(file)
        || name.endsWith(".txt")
        || name.indexOf('.') < 0;
  }

  /** Whether a file may be an export of annotations in a format that people read. */
  private static boolean isForReaders(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return List.of(".csv", ".tsv", ".html", ".htm", ".md").stream().anyMatch(name::endsWith);
  }

  private boolean isJson() {
    return format.equals("json");
  }

  private static boolean isAmong(Path file, List<Path> all) {
    Path whole = file.toAbsolutePath().normalize();
    return all.stream().anyMatch(each -> each.toAbsolutePath().normalize().equals(whole));
  }
}
