package org.glossator.transcript.pdf;

import java.time.LocalDate;
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
      Pattern.compile("(?i)(?:case|appeal)(?: number)?:? ?(\\d:\\d{2}-[a-z]{2}-[\\w-]{3,30}|\\d{2}-\\d{2,6})\\b");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)(?:document|doc\\.?|dkt\\.?|ecf no\\.)[ #:]{0,4}(\\d{1,5}(?:-\\d{1,3})?)\\b");

  private static final Pattern FILED =
      Pattern.compile("(?i)(?:filed(?: on)?|entered on \\w{2,6} docket):? ?(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");

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
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group(1));
    int day = Integer.parseInt(matcher.group(2));
    int year = Integer.parseInt(matcher.group(3));
    // Electronic filing is younger than 1988, and stamps with two digits than 2088.
    int full = year >= 100 ? year : year < 88 ? 2000 + year : 1900 + year;
    boolean sound = month >= 1 && month <= 12 && day >= 1;
    return sound && day <= LocalDate.of(full, month, 1).lengthOfMonth()
        ? Optional.of(LocalDate.of(full, month, day))
        : Optional.empty();
  }

  private Optional<String> found(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
