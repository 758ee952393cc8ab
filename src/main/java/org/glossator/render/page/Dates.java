package org.glossator.render.page;

import java.time.LocalDate;
import java.util.List;

/** Dates in words. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  /** "October 7, 2011". */
  static String full(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1)
        + " "
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }

  /** "Oct. 7, 2011", months abbreviated as the Bluebook's table T12 has them. */
  static String brief(LocalDate date) {
    return month(date) + " " + date.getDayOfMonth() + ", " + date.getYear();
  }

  private static String month(LocalDate date) {
    String name = MONTHS.get(date.getMonthValue() - 1);
    return switch (date.getMonthValue()) {
      case 5, 6, 7 -> name;
      case 9 -> "Sept.";
      default -> name.substring(0, 3) + ".";
    };
  }
}
