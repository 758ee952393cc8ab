package org.glossator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.CourtFile;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pdf.FilingStamp;
import org.glossator.transcript.pdf.Finding;
import org.glossator.transcript.pdf.PagePicture;
import org.glossator.transcript.pdf.PageSet;
import org.glossator.transcript.pdf.PdfMemory;
import org.glossator.transcript.pdf.PdfReport;

/** The court's PDF in an order's folder, checked and read before anything of it is published. */
final class CourtPdf {
  private final String name;
  private final byte[] bytes;
  private final PdfReport report;
  private final List<PagePicture> pictures;

  private CourtPdf(String name, byte[] bytes, PdfMemory.Known known) {
    this.name = name;
    this.bytes = bytes;
    this.report = known.report();
    this.pictures = known.pictures();
  }

  /** How PDFs are read. */
  record Reader(PdfMemory memory, boolean pictures) {}

  /** The file {@code order.pdf} at {@code place}, if there is one. */
  static Optional<CourtPdf> in(Content content, OrderPlace place, Reader reader) {
    String path = place.file(CourtFile.NAME);
    String name = content.name(path);
    return content
        .bytes(path)
        .map(bytes -> {
          try {
            return new CourtPdf(name, bytes, reader.memory().read(name, bytes, reader.pictures()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Its text in ruled Markdown; empty if it cannot be read. */
  SourceFile text() {
    return SourceFile.of(name, report.ruled());
  }

  /** What it says of itself beside its pages: title, author, keywords, bookmarks, one a line. */
  String about() {
    return report.about();
  }

  FilingStamp stamp() {
    return new FilingStamp(report.stamp());
  }

  /** Where the text came from, in a sentence for its readers. */
  String provenance() {
    return report.provenance();
  }

  /**
   * What is published of it.
   *
   * @param isSource if there is no other text
   * @param wordless pages whose words are in no text
   */
  CourtFile file(boolean isSource, PageSet wordless) {
    return new CourtFile(bytes, report.pages(), isSource, pictures, wordless);
  }

  /**
   * What is wrong with it. Beside a text that somebody answers for, it need only be safe to show.
   */
  List<Diagnostic> diagnostics(boolean isSource, OrderFolder about) {
    return report.findings().stream()
        .filter(finding -> isSource || !isAboutText(finding.code()))
        .map(finding -> pardoned(finding, about).in(name))
        .toList();
  }

  private Finding pardoned(Finding finding, OrderFolder about) {
    if (finding.code() == Code.P117 && about.recognized()) {
      return finding.accepted();
    }
    if (finding.code() == Code.P111 && report.pictures().equals(about.pictures())) {
      return finding.pictured();
    }
    if (finding.code() != Code.P118) {
      return finding;
    }
    return permission(about).map(p -> finding.allowed(p.by(), p.because())).orElse(finding);
  }

  private Optional<HiddenTextPermission> permission(OrderFolder about) {
    return about.permission().filter(p -> p.covers(bytes));
  }

  /** Who allowed text that the pages do not show, and why, in a sentence; empty if none does. */
  Optional<String> allowance(OrderFolder about) {
    return permission(about)
        .filter(p -> report.findings().stream().anyMatch(f -> f.code() == Code.P118))
        .map(p ->
            "The PDF holds text that its pages do not show; it was allowed by "
                + p.by()
                + ": "
                + p.because()
                + ".");
  }

  /** Whether {@code code} says that the text cannot be had, or not trusted. */
  private static boolean isAboutText(Code code) {
    return switch (code) {
      case P110, P111, P114, P116, P117, P125, P126, P129, P131, P132, P133, P134, P135, P136 ->
          true;
      default -> false;
    };
  }
}
