package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.glossator.text.SourceFile;

/**
 * A row that may say which page it is on.
 *
 * @param number the page
 * @param shape its words, a sign in place of the number: "Page # - OPINION AND ORDER"
 */
record PageCount(int number, String shape) {
  /** "12", "- 12 -", "Page 12", "Page 12 of 20". */
  private static final Pattern ALONE =
      Pattern.compile("#|[-–—] ?# ?[-–—]|(?:[Pp]age|PAGE) #|(?:(?:[Pp]age|PAGE) )?# of \\d{1,4}");

  /** "Page 12 - OPINION AND ORDER", "ORDER - 12", "Opinion and Order, page 12 of 20". */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:[Pp]age|PAGE) #(?: of \\d{1,4})? ?[-–—:|] ?\\p{L}.*"
              + "|\\p{L}.*[-–—|] ?#|\\p{L}.*\\b(?:[Pp]age|PAGE) #(?: of \\d{1,4})?");

  private static final int LONGEST = 120;
  private static final int MOST_NUMBERS = 4;
  private static final int MOST_DIGITS = 4;

  /** All that {@code words} may say of their page; nothing for a long row. */
  static List<PageCount> in(String words) {
    List<PageCount> counts = new ArrayList<>();
    if (words.length() > LONGEST) {
      return counts;
    }
    int at = 0;
    while (at < words.length() && counts.size() < MOST_NUMBERS) {
      int end = at;
      while (end < words.length() && isDigit(words.charAt(end))) {
        end++;
      }
      boolean apart =
          (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
              && (end == words.length() || !Character.isLetter(words.charAt(end)));
      if (end > at && end - at <= MOST_DIGITS && apart) {
        int number = Integer.parseInt(words.substring(at, end));
        counts.add(new PageCount(number, words.substring(0, at) + "#" + words.substring(end)));
      }
      at = Math.max(end, at + 1);
    }
    return counts;
  }

  /** Whether it is a number, and what goes with one, alone. */
  boolean isAlone() {
    return ALONE.matcher(shape).matches();
  }

  /** Whether it is a number without anything else. */
  boolean isBare() {
    return shape.equals("#");
  }

  /** Whether it is a title beside what is plainly a page's number. */
  boolean isTitled() {
    return TITLED.matcher(shape).matches();
  }

  /** The rows of each such shape that is more than a number, with what they count. */
  static List<NavigableMap<Integer, Integer>> plain(SourceFile source, List<Row> rows) {
    Map<String, NavigableMap<Integer, Integer>> plain = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).blank() || rows.get(i).span().length() > LONGEST) {
        continue;
      }
      for (PageCount count : in(Row.words(source.text(), rows.get(i).span()))) {
        if (!count.isBare() && (count.isAlone() || count.isTitled())) {
          plain.computeIfAbsent(count.shape, shape -> new TreeMap<>()).put(i, count.number);
        }
      }
    }
    return List.copyOf(plain.values());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
