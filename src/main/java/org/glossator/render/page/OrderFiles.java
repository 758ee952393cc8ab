package org.glossator.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;

/** The files that stand beside every order's page, in other formats. */
final class OrderFiles {
  private OrderFiles() {}

  /**
   * One file.
   *
   * @param name in the order's folder
   * @param type its media type
   * @param label for readers
   * @param what what it is good for
   */
  record File(String name, String type, String label, String what) {}

  private static final File PDF =
      new File(CourtFile.NAME, "application/pdf", "PDF", "the court’s own pages");

  private static final List<File> MADE =
      List.of(
          new File("order.txt", "text/plain", "Plain text", "with page and line numbers"),
          new File("order.json", "application/json", "JSON", "paragraphs, pins, citations, notes"),
          new File(
              "order.akn.xml", "application/akn+xml", "Akoma Ntoso", "XML for legal documents"),
          new File("authorities.csv", "text/csv", "Authorities", "table of authorities as CSV"),
          new File("deadlines.json", "application/json", "Periods", "what is to be done by when"),
          new File("annotations.jsonld", "application/ld+json", "Notes", "W3C Web Annotations"),
          new File("citation.ris", "application/x-research-info-systems", "RIS", "Zotero, EndNote"),
          new File(
              "citation.csl.json",
              "application/vnd.citationstyles.csl+json",
              "CSL-JSON",
              "Zotero, pandoc"));

  /** Those of {@code order}; the court's own first. */
  static List<File> of(PublishedOrder order) {
    return Stream.concat(order.file().stream().map(file -> PDF), MADE.stream()).toList();
  }
}
