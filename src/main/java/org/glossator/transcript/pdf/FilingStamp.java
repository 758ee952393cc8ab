package org.glossator.transcript.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that a court's filing system prints over each page: "Case 3:04-cv-00098-SI Document 199
 * Filed 08/23/05 Page 1 of 2".
 *
 * @param text as printed on the first page, or empty
 */
public record FilingStamp(String text) {
  private static final Pattern CASE =
      Pattern.compile(
          "(?i)(?:case|appeal)(?: number)?:? ?(\\d:\\d{2}-[a-z]{2}-[\\w-]{3,30}|\\d{2}-\\d{2,6})\\b");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)(?:document|doc\\.?|dkt\\.?|ecf no\\.)[ #:]{0,4}(\\d{1,5}(?:-\\d{1,3})?)\\b");

  private static final Pattern FILED =
      Pattern.compile(
          "(?i)(?:filed(?: on)?|entered on \\w{2,6} docket):? ?(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");

  /** The clerk's own stamp: "FILED … Oct 02, 2019". */
  private static final Pattern FILED_IN_WORDS =
      Pattern.compile(
          "FILED\\b.{0,120}?\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? "
              + "(\\d{1,2}), (\\d{4})");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** The docket number, or empty. */
  public Optional<String> docketNumber() {
    return found(CASE);
  }

  /** The number of the docket entry, or empty. */
  public Optional<String> entry() {
    return found(DOCUMENT);
  }

  /** The day of filing, or empty. */
  public Optional<LocalDate> filed() {
    Matcher matcher = FILED.matcher(text);
    if (matcher.find()) {
      int year = Integer.parseInt(matcher.group(3));
      // Electronic filing is younger than 1988, and stamps with two digits than 2088.
      int full = year >= 100 ? year : year < 88 ? 2000 + year : 1900 + year;
      return day(full, Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
    Matcher words = FILED_IN_WORDS.matcher(text);
    return words.find()
        ? day(Integer.parseInt(words.group(3)), MONTHS.indexOf(words.group(1)) + 1, words.group(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, String digits) {
    int day = Integer.parseInt(digits);
    boolean sound = month >= 1 && month <= 12 && day >= 1;
    return sound && day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private Optional<String> found(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
