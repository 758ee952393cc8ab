package org.glossator.cite;

import java.util.Optional;
import org.glossator.court.Court;
import org.glossator.order.Caption;

/**
 * Where a document comes from, and so whose law its bare names mean: "Circuit Rule 36-3" is the
 * Ninth Circuit's in an order of that court and nobody's in particular elsewhere.
 *
 * @param court the id of its court, or empty
 * @param state the postal code of that court's state, or empty
 * @param federal whether it is a court of the United States
 * @param docket its docket number, or empty
 * @param date the day it was signed as year, month and day in one number, "20111007", or 0
 */
record Home(String court, String state, boolean federal, String docket, int date) {
  static final Home NOWHERE = new Home("", "", false, "", 0);

  /** What the caption says of it. */
  static Home of(Caption caption) {
    Optional<Court> court = caption.court();
    int date =
        caption
            .dated()
            .map(d -> (d.getYear() * 100 + d.getMonthValue()) * 100 + d.getDayOfMonth())
            .orElse(0);
    return new Home(
        court.map(Court::id).orElse(""),
        court.map(Court::state).orElse(""),
        court.map(Home::isFederal).orElse(false),
        caption.docketNumber().orElse(""),
        date);
  }

  private static boolean isFederal(Court court) {
    return court.state().isEmpty() || court.name().startsWith("United States");
  }

  /** The year it was signed, or 0. */
  int year() {
    return date / 10000;
  }

  /** Whether {@code number} is its own docket number, in whatever form. */
  boolean isOwn(String number) {
    String own = docketOf(docket);
    return !own.isEmpty() && own.equals(docketOf(number));
  }

  /** The year and running number of "3:11-cv-03822-MEJ" and "C 11-3822 MEJ": "11-3822". */
  private static String docketOf(String number) {
    String year = "";
    String last = "";
    StringBuilder digits = new StringBuilder();
    for (char c : (number + ' ').toCharArray()) {
      if (Reading.isDigit(c)) {
        digits.append(c);
      } else if (!digits.isEmpty()) {
        year = last;
        last = digits.toString();
        digits.setLength(0);
      }
    }
    int from = 0;
    while (from + 1 < last.length() && last.charAt(from) == '0') {
      from++;
    }
    return last.isEmpty() || year.isEmpty()
        ? ""
        : year.substring(Math.max(0, year.length() - 2)) + "-" + last.substring(from);
  }

  /** Whether it is an order of a state's court. */
  boolean ofState() {
    return !court.isEmpty() && !federal;
  }
}
