package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;
import org.glossator.cite.OrderFacts;
import org.glossator.order.Footnote;
import org.glossator.order.Order;

/**
 * The text of an order as it was published here from one day on.
 *
 * @param number 1-based, the oldest first
 * @param date from which day on
 * @param by who changed the text that was there before
 * @param because what was changed and why, in a sentence; the first has none
 * @param sha256 of the file that the text was read from, in hexadecimal digits
 * @param textSha256 of the court's characters, as {@link OrderFacts} counts them
 * @param footnotes the ids of the court's footnotes in that text, in their order
 */
public record Version(
    int number,
    LocalDate date,
    By by,
    String because,
    String sha256,
    String textSha256,
    List<String> footnotes) {
  public Version {
    footnotes = List.copyOf(footnotes);
  }

  /** A version whose text is {@code order}, read from a file with the hash {@code sha256}. */
  public static Version of(
      int number, LocalDate date, By by, String because, String sha256, Order order) {
    return new Version(
        number,
        date,
        by,
        because,
        sha256,
        OrderFacts.of(order, List.of()).textSha256(),
        order.footnotes().stream().map(Footnote::id).toList());
  }

  /** The page of this version of the order at {@code order}: it stays when the text changes. */
  public SitePath path(SitePath order) {
    return order.resolve("v/" + date + "/");
  }

  /** Who changed a text. */
  public enum By {
    /** Nobody: it is the first. */
    NOBODY,
    /** The court. */
    COURT,
    /** The publisher, whose text was not as the court printed it. */
    PUBLISHER
  }
}
