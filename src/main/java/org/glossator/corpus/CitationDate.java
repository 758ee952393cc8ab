package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;

/** Dates as citations print them, months abbreviated as in the Bluebook's table T12. */
public final class CitationDate {
  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private CitationDate() {}

  /** "Oct. 7, 2011". */
  public static String of(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + year(date);
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }
}
