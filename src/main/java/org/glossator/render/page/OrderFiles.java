package org.glossator.render.page;

import java.util.List;
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

  /** The files of an order; none where they could not ask search engines to stay away. */
  static List<File> of(PublishedOrder order) {
    return order.metadata().visibility().files() ? ALL : List.of();
  }

  private static final List<File> ALL =
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
}
