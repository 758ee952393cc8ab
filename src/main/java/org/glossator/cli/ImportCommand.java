package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.cli.ImportedOrder.Allowed;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.FiledCaption;
import org.glossator.order.Order;
import org.glossator.order.Structure;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.pdf.FilingStamp;
import org.glossator.transcript.pdf.Finding;
import org.glossator.transcript.pdf.PageSet;
import org.glossator.transcript.pdf.PdfProcess;
import org.glossator.transcript.pdf.PdfReport;
import org.glossator.transcript.pleading.PleadingReader;
import org.glossator.transcript.ruled.RuledReader;
import org.glossator.transcript.ruled.RuledWriter;
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
      "Annotations (.json, .jsonld: W3C Web Annotations, exports of Hypothesis) become notes in the"
          + " notes.md of the orders that they are about."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Courts courts = Courts.standard();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "PDF, text or JSON files, or folders of PDF and JSON files.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
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
    List<Path> all = expanded();
    Optional<String> wrong = wrongUsage(all);
    if (wrong.isPresent()) {
      terminal.complain(wrong.orElseThrow());
      return ExitCode.USAGE;
    }
    List<String> readings = new ArrayList<>();
    ImportExport exports = new ImportExport(terminal, content, name, courts, allDocuments);
    for (int i = 0; i < all.size(); i++) {
      if (all.size() > 1) {
        terminal.err().println("reading " + (i + 1) + " of " + all.size() + ": " + all.get(i));
      }
      if (ImportExport.reads(all.get(i)) && exports.takes(all.get(i))) {
        continue;
      }
      String reading = one(all.get(i));
      if (!reading.isEmpty()) {
        readings.add(reading);
      }
    }
    diagnostics.addAll(exports.finish());
    if (isJson()) {
      String list = "[" + String.join(",\n", readings) + "]";
      terminal.out().println(all.size() == 1 ? String.join("", readings) : list);
    }
    Report report = Report.of(diagnostics, false);
    report.print(terminal);
    return report.fails() ? ExitCode.ERRORS : ExitCode.DONE;
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
          other.get() + ": import reads PDF, text (.txt) and JSON; save this file as one of them");
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
    return Optional.empty();
  }

  /** The files, and of folders the PDF and JSON files in them by name. */
  private List<Path> expanded() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        if (!Files.exists(file)) {
          throw new NoSuchFileException(file.toString());
        }
        all.add(file);
        continue;
      }
      try (Stream<Path> inside = Files.list(file)) {
        all.addAll(inside.filter(f -> isPdf(f) || ImportExport.reads(f)).sorted().toList());
      }
    }
    return all;
  }

  private static boolean isPdf(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static boolean isKnown(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return isPdf(file)
        || ImportNotes.reads(file)
        || ImportExport.reads(file)
        || name.endsWith(".txt")
        || name.indexOf('.') < 0;
  }

  private boolean isJson() {
    return format.equals("json");
  }

  /** Imports one file; gives its reading as JSON, or nothing if it is refused. */
  private String one(Path file) throws IOException {
    if (ImportNotes.reads(file)) {
      diagnostics.addAll(new ImportNotes(terminal, content, name, by, partial).run(file));
      return "";
    }
    return isPdf(file) ? pdf(file) : pleading(file);
  }

  private String pdf(Path file) throws IOException {
    PdfReport report = PdfProcess.read(file);
    boolean allow = isAllowed(file);
    List<Diagnostic> found = new ArrayList<>();
    boolean hidden = false;
    for (Finding finding : report.findings()) {
      boolean pardoned = allow && finding.code() == Code.P118;
      hidden |= pardoned;
      String message = finding.message() + ", allowed by " + allowedBy + ": " + because;
      Finding said =
          pardoned
              ? new Finding(Code.P121, finding.page(), message, "")
              : agreed(finding, report.pictures());
      found.add(said.in(file.toString()));
    }
    diagnostics.addAll(found);
    boolean refused =
        found.stream()
            .anyMatch(d -> d.code().severity() == org.glossator.diagnostic.Severity.ERROR);
    if (refused || report.ruled().isEmpty()) {
      tell(file, "refused");
      return "";
    }
    Optional<Allowed> permission =
        hidden ? Optional.of(new Allowed(allowedBy, because, hash(file))) : Optional.empty();
    String also =
        hidden
            ? " Text that its pages do not show was allowed by " + allowedBy + ": " + because + "."
            : "";
    return write(file, report, report.provenance() + also, permission, "order.pdf", found);
  }

  /** What remains of {@code finding} after what the command line agrees to. */
  private Finding agreed(Finding finding, PageSet pictures) {
    if (finding.code() == Code.P111 && isAgreed(pictures)) {
      return finding.pictured();
    }
    return ocr && finding.code() == Code.P117 ? finding.accepted() : finding;
  }

  /** Whether the command line names these very pages. */
  private boolean isAgreed(PageSet pictures) {
    return PageSet.parse(picturePages).filter(pictures::equals).isPresent();
  }

  private static String hash(Path file) throws IOException {
    return ContentHash.of(Files.readAllBytes(file)).hex();
  }

  private String pleading(Path file) throws IOException {
    Optional<SourceFile> text = TextFile.read(file, diagnostics);
    if (text.isEmpty()) {
      tell(file, "refused");
      return "";
    }
    Checked<Transcript> read = PleadingReader.read(text.get());
    diagnostics.addAll(read.diagnostics());
    if (read.hasErrors()) {
      tell(file, "refused");
      return "";
    }
    String ruled = RuledWriter.write(read.value().pages());
    PdfReport report =
        new PdfReport(read.value().pages().size(), List.of(), ruled, "", "", PageSet.of(List.of()));
    String source = "Text as received, not proofread.";
    return write(file, report, source, Optional.empty(), "", read.diagnostics());
  }

  private String write(
      Path file,
      PdfReport report,
      String source,
      Optional<Allowed> permission,
      String copyAs,
      List<Diagnostic> found)
      throws IOException {
    if (isJson()) {
      return report.reading();
    }
    Checked<Transcript> transcript =
        RuledReader.read(SourceFile.of(file.toString(), report.ruled()));
    Order read = Structure.of(transcript.value(), courts::byName).value();
    FiledCaption filed = FiledCaption.of(read, new FilingStamp(report.stamp()));
    List<Diagnostic> doubts = new ArrayList<>(found);
    filed.doubts().stream()
        .map(doubt -> new Finding(Code.P124, 1, doubt, "write what is right into order.md"))
        .forEach(doubt -> doubts.add(doubt.in(file.toString())));
    diagnostics.addAll(doubts.subList(found.size(), doubts.size()));
    String order =
        new ImportedOrder(
                read.caption(), filed, source, permission, report.pictures(), report.ruled())
            .text();
    ContentHash hash = ContentHash.of(Files.readAllBytes(file));
    String folder = name.isEmpty() ? Slug.of(stem(file)) : name;
    ImportTarget target = new ImportTarget(content.resolve("orders").resolve(folder));
    Optional<Diagnostic> refusal = target.refusal(hash);
    if (refusal.isPresent()) {
      diagnostics.add(refusal.orElseThrow());
      tell(file, "not written");
      return "";
    }
    String sidecar = ImportTarget.sidecar(file, hash, order, report.reading(), doubts);
    boolean changed = target.write(order, file, copyAs, sidecar);
    tell(
        file,
        report.pages()
            + (report.pages() == 1 ? " page, " : " pages, ")
            + target.text()
            + (changed ? "" : " (unchanged)"));
    return "";
  }

  private boolean isAllowed(Path file) throws IOException {
    for (Path each : allowed) {
      if (Files.exists(each) && Files.isSameFile(each, file)) {
        return true;
      }
    }
    return false;
  }

  private void tell(Path file, String what) {
    if (!isJson()) {
      terminal.out().println(file + ": " + what);
    }
  }

  private static String stem(Path file) {
    String whole = String.valueOf(file.getFileName());
    int dot = whole.lastIndexOf('.');
    return dot > 0 ? whole.substring(0, dot) : whole;
  }
}
