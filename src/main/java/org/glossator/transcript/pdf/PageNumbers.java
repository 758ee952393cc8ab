package org.glossator.transcript.pdf;

import java.util.List;
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
          "Syllabus|Per Curiam|PER CURIAM"
              + "|(?:Opinion|Statement) of (?:the Court|\\p{Lu}[\\p{L}’'. ]{1,30}, (?:C\\. ?)?J\\.)"
              + "|\\p{Lu}[\\p{L}’'.]{1,30}, (?:C\\. ?)?J\\., (?:concurring|dissenting)[\\p{L}, ]{0,60}");

  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private PageNumbers() {}

  /** Whether {@code text} is a number of a page, and not a word of such letters, as "ill". */
  static boolean isNumber(String text) {
    boolean letters = text.chars().allMatch(Character::isLetter);
    return text.length() < 24
        && (!letters || value(text) > 0)
        && NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** "CIVIL MINUTES Page 1 of 2". */
  static boolean endsInCount(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf("page ");
    return text.length() < 90 && at >= 0 && COUNT.matcher(text.substring(at + 5)).matches();
  }

  /**
   * What {@code text} counts, where it is a number and nothing else: "12", "xii"; 0 where it is not
   * or says itself that it counts pages: "- 12 -", "Page 12", "12 of 14".
   */
  static int value(String text) {
    if (isDigits(text)) {
      return Integer.parseInt(text);
    }
    String small = text.toLowerCase(Locale.ROOT);
    int tens = 0;
    while (tens < 3 && tens < small.length() && small.charAt(tens) == 'x') {
      tens++;
    }
    int ones = ONES.indexOf(small.substring(tens));
    return ones < 0 ? 0 : 10 * tens + ones;
  }

  /** "12", in digits that no order has more pages than. */
  static boolean isDigits(String text) {
    return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "Opinion of the Court", "STEVENS, J., dissenting": the second row of a slip opinion's head. */
  static boolean isOpinionHead(String text) {
    return OPINION_HEAD.matcher(text).matches();
  }
}
