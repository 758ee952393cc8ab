package org.glossator.corpus;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

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

  /** "October 7, 2011", as courts write it beside a signature. */
  public static String inFull(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return month + " " + date.getDayOfMonth() + ", " + year(date);
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }
}
