package org.glossator.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.order.Block.SignaturePart;

/** Reads the signature block: the formula, the date, the judge's name and office. */
final class SignatureReader {
  private static final Pattern SO_ORDERED =
      Pattern.compile("(?:IT IS )?SO ORDERED[.:]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATED =
      Pattern.compile(
          "(?:Dated?|DATED?|Signed|Entered)(?: this)?:? .*?([A-Z][a-z]+)\\.? (\\d{1,2}), (\\d{4})\\.?");

  /** "Dated: 8/23/05". */
  private static final Pattern DATED_IN_DIGITS =
      Pattern.compile("(?i)dated?:? (\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b.{0,40}");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:united states|u\\.s\\.|district|magistrate|circuit|chief|senior|presiding|superior"
              + "|bankruptcy|associate|administrative|supreme|tax|county)\\b.*\\b(?:judge|justice"
              + "|commissioner|referee|master)\\b.*");

  /**
   * Rows above a judge's name that are none: "BY THE COURT:", "Dated: May 1", "Hartford, Conn.".
   */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:by the court|enter|dated?|signed|done|entered|united states)\\b.*"
              + "|.*:|.*\\d{4}\\.?|[\\p{L}. ]+, (?:(?:new|north|south|west) )?\\p{L}{4,}\\.?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final int LONGEST_ROW = 120;

  private Optional<LocalDate> dated = Optional.empty();
  private Optional<String> judge = Optional.empty();
  private Optional<String> office = Optional.empty();

  /** Whether the signature block starts with this paragraph. */
  static boolean starts(String text) {
    return SO_ORDERED.matcher(text).matches() || DATED.matcher(text).matches();
  }

  /** Whether a paragraph can still belong to the signature block. */
  static boolean continues(String text) {
    return text.length() <= LONGEST_ROW;
  }

  /** Reads one printed line of the block. */
  SignaturePart read(String text) {
    if (SO_ORDERED.matcher(text).matches()) {
      return SignaturePart.SO_ORDERED;
    }
    Matcher date = DATED.matcher(text);
    if (date.matches() && dated.isEmpty()) {
      dated = date(date.group(1), date.group(2), date.group(3));
      return SignaturePart.DATE;
    }
    Matcher digits = DATED_IN_DIGITS.matcher(text);
    if (digits.matches()) {
      dated = dated.or(() -> date(digits));
      return SignaturePart.DATE;
    }
    if (OFFICE.matcher(text).matches() && office.isEmpty()) {
      office = Optional.of(text);
      return SignaturePart.OFFICE;
    }
    if (NO_NAME.matcher(text).matches() || text.contains("_")) {
      return SignaturePart.OTHER;
    }
    String name = text.startsWith("/s/") ? text.substring(3).strip() : text;
    boolean named = name.codePoints().anyMatch(Character::isLetter);
    if (named && judge.isEmpty() && office.isEmpty()) {
      judge = Optional.of(name);
      return SignaturePart.JUDGE;
    }
    return SignaturePart.OTHER;
  }

  Optional<LocalDate> dated() {
    return dated;
  }

  Optional<String> judge() {
    return office.isPresent() ? judge : Optional.empty();
  }

  Optional<String> office() {
    return office;
  }

  private static Optional<LocalDate> date(Matcher digits) {
    int year = Integer.parseInt(digits.group(3));
    try {
      // Orders in PDF are younger than 1980.
      int full = year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year;
      int month = Integer.parseInt(digits.group(1));
      return Optional.of(LocalDate.of(full, month, Integer.parseInt(digits.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String month, String day, String year) {
    String start = month.toLowerCase(Locale.ROOT);
    int number = start.length() < 3 ? 0 : MONTHS.indexOf(start.substring(0, 3)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
