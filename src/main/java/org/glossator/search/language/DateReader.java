package org.glossator.search.language;

import java.util.Optional;
import org.glossator.search.language.Expression.Dated;

/** Reads "2011", "2011-10", "2011-10-07", ">=2015", "<2015", "2011..2014". */
final class DateReader {
  private static final int FIRST = 0;
  private static final int LAST = 99_999_999;

  /** What may stand between two dates; the longest first. */
  private static final String[] RANGES = {"...", "..", "…", "–", "—", " to ", "-"};

  private DateReader() {}

  static Optional<Dated> read(String text) {
    int range = text.indexOf("..");
    if (range >= 0) {
      int from = range == 0 ? FIRST : day(text.substring(0, range), false);
      int to = range + 2 == text.length() ? LAST : day(text.substring(range + 2), true);
      boolean open = range == 0 && range + 2 == text.length();
      return open ? Optional.empty() : dated(from, to);
    }
    if (text.startsWith(">=")) {
      return dated(day(text.substring(2).strip(), false), LAST);
    }
    if (text.startsWith("<=")) {
      return dated(FIRST, day(text.substring(2).strip(), true));
    }
    if (text.startsWith(">")) {
      return dated(after(day(text.substring(1).strip(), true)), LAST);
    }
    if (text.startsWith("<")) {
      return dated(FIRST, day(text.substring(1).strip(), false) - 1);
    }
    return dated(day(text, false), day(text, true));
  }

  /** The date that {@code text} may have meant: "2011-2014", "2014..2011", "10/7/2011". */
  static Optional<String> nearest(String text) {
    for (String between : RANGES) {
      int at = text.indexOf(between);
      if (at > 0) {
        String from = text.substring(0, at).strip();
        String to = text.substring(at + between.length()).strip();
        String meant = from.compareTo(to) <= 0 ? from + ".." + to : to + ".." + from;
        return read(meant).map(dated -> meant);
      }
    }
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    boolean yearFirst = parts[0].length() == 4;
    String meant =
        yearFirst
            ? parts[0] + "-" + two(parts[1]) + "-" + two(parts[2])
            : parts[2] + "-" + two(parts[0]) + "-" + two(parts[1]);
    return read(meant).map(dated -> meant);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static Optional<Dated> dated(int from, int to) {
    return from < 0 || to < 0 || from > to ? Optional.empty() : Optional.of(new Dated(from, to));
  }

  /** The first or last day of a year, month or day as yyyymmdd; negative if it is none. */
  private static int day(String text, boolean last) {
    int length = text.length();
    boolean shaped =
        (length == 4 || (length == 7 && isDash(text, 4)) || (length == 10 && isDash(text, 7)))
            && (length < 10 || isDash(text, 4));
    if (!shaped) {
      return -2;
    }
    int year = number(text, 0, 4);
    int month = length < 7 ? (last ? 12 : 1) : number(text, 5, 7);
    if (year < 0 || month < 1 || month > 12) {
      return -2;
    }
    int days = days(year, month);
    int day = length < 10 ? (last ? days : 1) : number(text, 8, 10);
    return day >= 1 && day <= days ? year * 10_000 + month * 100 + day : -2;
  }

  private static int days(int year, int month) {
    if (month == 2) {
      return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** The day after {@code day}; negative if that is none. */
  private static int after(int day) {
    if (day < 0) {
      return day;
    }
    int year = day / 10_000;
    int month = day / 100 % 100;
    if (day % 100 < days(year, month)) {
      return day + 1;
    }
    return month < 12 ? year * 10_000 + (month + 1) * 100 + 1 : (year + 1) * 10_000 + 101;
  }

  private static boolean isDash(String text, int at) {
    return text.charAt(at) == '-';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Letters.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
