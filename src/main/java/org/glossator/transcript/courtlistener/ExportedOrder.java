package org.glossator.transcript.courtlistener;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order made of an export: what the records say of it, and its text. What they do not say is
 * empty.
 *
 * @param record which record it is, such as "opinion cluster 118086"; the same in every export
 * @param number the record's number
 * @param slug a name of small letters, digits and hyphens
 * @param name "Roe v. Doe"
 * @param court the court's id
 * @param docketNumber without "No."
 * @param title what the document is, such as "Opinion", where its own text does not say it
 * @param judge who wrote it
 * @param filed the day
 * @param reported where a reporter printed it: "519 U.S. 234"
 * @param database "1997 WL 12345"
 * @param entry the number of the docket entry
 * @param unlisted whether the records ask search engines to leave it out
 * @param source where the text came from, in a sentence
 * @param text the order, in Markdown or ruled Markdown
 * @param drops what was left out of the text that was given: running heads, page numbers
 */
public record ExportedOrder(
    String record,
    String number,
    String slug,
    String name,
    String court,
    String docketNumber,
    String title,
    String judge,
    Optional<LocalDate> filed,
    String reported,
    String database,
    String entry,
    boolean unlisted,
    String source,
    String text,
    List<String> drops) {
  public ExportedOrder {
    drops = List.copyOf(drops);
  }
}
