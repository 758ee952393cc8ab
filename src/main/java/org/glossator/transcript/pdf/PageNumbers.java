package org.glossator.transcript.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** What page numbers and the heads of opinions look like. */
final class PageNumbers {
  /** "4", "- 4 -", "Page 4 of 12", "4 of 12", "iv". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—~ ]{0,3}(?:(?:page|p\\.|pg\\.) ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\\d{1,4})?"
              + "[-–—~ ]{0,3}");

  private static final Pattern COUNT = Pattern.compile("\\d{1,4} of \\d{1,4}");

  private static final Pattern OPINION_HEAD =
      Pattern.compile(
          "(?:opinion of |syllabus$|per curiam$|.{2,60}, (?:c\\. ?)?j\\., |"
              + ".{0,60}(?:concurring|dissenting)).{0,60}");

  private PageNumbers() {}

  static boolean isNumber(String text) {
    return text.length() < 24 && NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** "CIVIL MINUTES Page 1 of 2". */
  static boolean endsInCount(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf("page ");
    return text.length() < 90 && at >= 0 && COUNT.matcher(text.substring(at + 5)).matches();
  }

  /** "Opinion of the Court", "STEVENS, J., dissenting": the second row of a slip opinion's head. */
  static boolean isOpinionHead(String text) {
    return text.length() < 80 && OPINION_HEAD.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
