package org.glossator.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.cite.Citation;

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

  /** The full date of a citation's parenthetical: "Oct. 7, 2011"; nothing if a part is missing. */
  static Optional<LocalDate> read(Citation.Parts parts) {
    String month = parts.month().toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size() && month.length() >= 3; i++) {
      boolean same = MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(month.substring(0, 3));
      if (same && parts.day().matches("[0-3]?[0-9]") && parts.year() > 0) {
        int day = Integer.parseInt(parts.day());
        boolean real = day >= 1 && day <= YearMonth.of(parts.year(), i + 1).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(parts.year(), i + 1, day)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }
}
