package org.glossator.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.cli.ImportedOrder.Allowed;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
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
import org.glossator.transcript.pdf.ReadingJson;
import org.glossator.transcript.pleading.PleadingReader;
import org.glossator.transcript.ruled.RuledReader;
import org.glossator.transcript.ruled.RuledWriter;

/** The part of {@code glossator import} that makes an order of a court's PDF or of its text. */
final class ImportText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Settings settings;
  private final Courts courts;
  private final Path file;
  private final ContentHash hash;
  private final List<Diagnostic> found = new ArrayList<>();

  private ImportText(Settings settings, Courts courts, Path file) throws IOException {
    this.settings = settings;
    this.courts = courts;
    this.file = file;
    this.hash = ContentHash.of(Files.readAllBytes(file));
  }

  /**
   * What the command line says.
   *
   * @param files all that are imported, which name their folders
   * @param orders the folder of orders
   * @param name of the order's folder, or empty for the file's own
   * @param writes whether orders are written; if not, the reading is wanted
   * @param ocr whether text made by text recognition may be used
   * @param pictures the pages that may be pictures without words
   * @param allowed the files that may hold hidden text
   * @param by who allows it
   * @param because why
   */
  record Settings(
      ImportFiles files,
      Path orders,
      String name,
      boolean writes,
      boolean ocr,
      PageSet pictures,
      List<Path> allowed,
      String by,
      String because) {
    private boolean allows(Path file) throws IOException {
      for (Path each : allowed) {
        if (Files.exists(each) && Files.isSameFile(each, file)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What became of a file.
   *
   * @param said a phrase for people
   * @param reading as JSON, with what there is to say of it
   * @param found what there is to tell
   */
  record Result(Outcome outcome, String said, ObjectNode reading, List<Diagnostic> found) {}

  /** What became of a file. */
  enum Outcome {
    IMPORTED,
    UNCHANGED,
    REFUSED
  }

  /** Imports {@code file}. */
  static Result run(Settings settings, Courts courts, Path file) throws IOException {
    ImportText work = new ImportText(settings, courts, file);
    return ImportFiles.isPdf(file) ? work.pdf() : work.pleading();
  }

  private Result pdf() throws IOException {
    PdfReport report = PdfProcess.read(file);
    boolean allow = settings.allows(file);
    boolean hidden = false;
    for (Finding finding : report.findings()) {
      boolean pardoned = allow && finding.code() == Code.P118;
      hidden |= pardoned;
      Finding said =
          pardoned
              ? finding.allowed(settings.by(), settings.because())
              : agreed(finding, report.pictures());
      found.add(said.in(file.toString()));
    }
    boolean refused = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (refused || report.ruled().isEmpty()) {
      return refused();
    }
    Optional<Allowed> permission =
        hidden
            ? Optional.of(new Allowed(settings.by(), settings.because(), hash.hex()))
            : Optional.empty();
    return write(report, report.provenance(), permission, "order.pdf");
  }

  /** What remains of {@code finding} after what the command line agrees to. */
  private Finding agreed(Finding finding, PageSet pictures) {
    if (finding.code() == Code.P111 && settings.pictures().equals(pictures)) {
      return finding.pictured();
    }
    return settings.ocr() && finding.code() == Code.P117 ? finding.accepted() : finding;
  }

  private Result pleading() throws IOException {
    Optional<SourceFile> text = TextFile.read(file, found);
    if (text.isEmpty()) {
      return refused();
    }
    Checked<Transcript> read = PleadingReader.read(text.get());
    found.addAll(read.diagnostics());
    if (read.hasErrors()) {
      return refused();
    }
    String ruled = RuledWriter.write(read.value());
    StringWriter reading = new StringWriter();
    String name = String.valueOf(file.getFileName());
    ReadingJson.write(TextReading.of(read.value()), name, hash.hex(), reading);
    PdfReport report =
        new PdfReport(
            read.value().pages().size(),
            List.of(),
            ruled,
            reading.toString(),
            "",
            PageSet.of(List.of()),
            "");
    return write(report, "Text as received, not proofread.", Optional.empty(), "");
  }

  private Result write(PdfReport report, String source, Optional<Allowed> permission, String copyAs)
      throws IOException {
    Checked<Transcript> transcript =
        RuledReader.read(SourceFile.of(file.toString(), report.ruled()));
    Order read = Structure.of(transcript.value(), courts::byCaption).value();
    FiledCaption filed = FiledCaption.of(read, new FilingStamp(report.stamp()));
    filed.doubts().stream()
        .map(doubt -> new Finding(Code.P124, 1, doubt, "write what is right into order.md"))
        .forEach(doubt -> found.add(doubt.in(file.toString())));
    String pages = report.pages() + (report.pages() == 1 ? " page" : " pages");
    if (!settings.writes()) {
      return result(Outcome.IMPORTED, pages, report.reading());
    }
    String order =
        new ImportedOrder(
                read.caption(), filed, source, permission, report.pictures(), report.ruled())
            .text();
    String folder =
        settings.name().isEmpty()
            ? settings.files().folder(file, hash, settings.orders())
            : settings.name();
    ImportTarget target = new ImportTarget(settings.orders().resolve(folder));
    Optional<Diagnostic> refusal = target.refusal(hash, copyAs);
    if (refusal.isPresent()) {
      found.add(refusal.orElseThrow());
      return result(Outcome.REFUSED, "not written", "{}");
    }
    String sidecar = ImportTarget.sidecar(file, hash, order, report.reading(), found);
    boolean changed = target.write(order, file, copyAs, sidecar);
    String said = pages + ", " + target.text() + (changed ? "" : " (unchanged)");
    return result(changed ? Outcome.IMPORTED : Outcome.UNCHANGED, said, report.reading());
  }

  private Result refused() throws IOException {
    String codes =
        found.stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> d.code().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return result(Outcome.REFUSED, "refused" + (codes.isEmpty() ? "" : ": " + codes), "{}");
  }

  private Result result(Outcome outcome, String said, String reading) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("pdf", String.valueOf(file.getFileName())).put("sha256", hash.hex());
    ArrayNode findings = json.putArray("findings");
    for (Diagnostic each : found) {
      findings
          .addObject()
          .put("code", each.code().name())
          .put("severity", each.severity().word())
          .put("message", each.message())
          .put("help", each.help());
    }
    if (JSON.readTree(reading) instanceof ObjectNode read) {
      json.setAll(read);
    }
    return new Result(outcome, said, json, List.copyOf(found));
  }
}
