package org.glossator.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as courts print them: "June 7, 2019", "7 June 2019", "this 7th day of June, 2019".
 */
final class DateReader {
  private static final String MONTH =
      "(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)";

  private static final Pattern LONG = Pattern.compile(MONTH + " (\\d{1,2}), ?(\\d{4})");
  private static final Pattern BRITISH = Pattern.compile("(\\d{1,2}) " + MONTH + " (\\d{4})");
  private static final Pattern DAY_OF =
      Pattern.compile("(\\d{1,2}) ?(?:st|nd|rd|th)? day of " + MONTH + ",? ?(\\d{4})");
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateReader() {}

  /** The first date in {@code text}. */
  static Optional<LocalDate> in(String text) {
    Matcher day = DAY_OF.matcher(text);
    if (day.find()) {
      return date(day.group(3), day.group(2), day.group(1));
    }
    Matcher usual = LONG.matcher(text);
    if (usual.find()) {
      return date(usual.group(3), usual.group(1), usual.group(2));
    }
    Matcher british = BRITISH.matcher(text);
    if (british.find()) {
      return date(british.group(3), british.group(2), british.group(1));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.find()
        ? date(year(digits.group(3)), digits.group(1), digits.group(2))
        : Optional.empty();
  }

  /** Whether {@code text} is a date and nothing else. */
  static boolean isDate(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return LONG.matcher(bare).matches() || BRITISH.matcher(bare).matches();
  }

  /** Where a date ends that {@code text} starts with, or 0. */
  static int leading(String text) {
    Matcher usual = LONG.matcher(text);
    return usual.lookingAt() ? usual.end() : 0;
  }

  /** Orders in PDF are younger than 1980. */
  private static String year(String digits) {
    int year = Integer.parseInt(digits);
    return String.valueOf(year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int index = MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
    int number = index >= 0 ? index + 1 : Integer.parseInt(month);
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
