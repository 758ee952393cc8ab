package org.glossator.search.language;

import java.util.Optional;
import org.glossator.search.language.Expression.Dated;

/** Reads "2011", "2011-10", "2011-10-07", ">=2015", "<2015", "2011..2014". */
final class DateReader {
  private static final int FIRST = 0;
  private static final int LAST = 99_999_999;

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
      return dated(day(text.substring(2), false), LAST);
    }
    if (text.startsWith("<=")) {
      return dated(FIRST, day(text.substring(2), true));
    }
    if (text.startsWith(">")) {
      int after = day(text.substring(1), true);
      return dated(after < 0 ? after : after + 1, LAST);
    }
    if (text.startsWith("<")) {
      return dated(FIRST, day(text.substring(1), false) - 1);
    }
    return dated(day(text, false), day(text, true));
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
    int day = length < 10 ? (last ? 31 : 1) : number(text, 8, 10);
    boolean sane = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return sane ? year * 10_000 + month * 100 + day : -2;
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
