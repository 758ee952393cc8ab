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

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:united states|u\\.s\\.|district|magistrate|circuit|chief|senior|presiding|superior"
              + "|bankruptcy|associate|administrative|supreme|tax|county)\\b.*\\b(?:judge|justice"
              + "|commissioner|referee|master)\\b.*");

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
    if (OFFICE.matcher(text).matches() && office.isEmpty()) {
      office = Optional.of(text);
      return SignaturePart.OFFICE;
    }
    boolean name = text.codePoints().anyMatch(Character::isLetter) && !text.contains("_");
    if (name && judge.isEmpty() && office.isEmpty()) {
      judge = Optional.of(text);
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
