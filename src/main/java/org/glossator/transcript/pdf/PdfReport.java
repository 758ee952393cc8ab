package org.glossator.transcript.pdf;

import java.util.List;
import org.glossator.diagnostic.Code;

/**
 * What is known of a PDF after it was read and checked.
 *
 * @param pages how many it has; 0 if it could not be opened
 * @param findings what there is to say; with an error among them the text must not be published
 * @param ruled its text in ruled Markdown, without front matter; empty if it could not be read
 * @param reading the reading as JSON, as {@link ReadingJson} writes it; empty likewise
 * @param stamp the court's file stamp on the first page, or empty
 * @param pictures the pages that are pictures without text, among others that have some
 * @param about what it says of itself beside its pages, one value a line, as {@link PdfAbout} reads
 *     it
 */
public record PdfReport(
    int pages,
    List<Finding> findings,
    String ruled,
    String reading,
    String stamp,
    PageSet pictures,
    String about) {
  public PdfReport {
    findings = List.copyOf(findings);
  }

  /** A file that gave nothing but {@code finding}. */
  static PdfReport refused(Finding finding) {
    return new PdfReport(0, List.of(finding), "", "", "", PageSet.of(List.of()), "");
  }

  /** The same with {@code others} for its findings. */
  PdfReport with(List<Finding> others) {
    return new PdfReport(pages, others, ruled, reading, stamp, pictures, about);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Where the text came from, in a sentence for its readers. */
  public String provenance() {
    boolean recognized = findings.stream().anyMatch(f -> f.code() == Code.P117);
    return recognized
        ? "The court’s PDF, read by text recognition, not proofread; line numbers estimated."
        : "The court’s PDF, read by machine, not proofread.";
  }
}
