package org.glossator.transcript.pdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks in the body's words that look as if they call footnotes. */
final class NoteCalls {
  /** "the court. 1/ The": a number and a slash behind a word and before the next. */
  private static final Pattern LEVEL = Pattern.compile("(?<![\\d/$])(\\d{1,3})/(?![^ ])");

  private static final Pattern BETWEEN = Pattern.compile("[\\[\\](),/ ]+");

  private NoteCalls() {}

  /** The labels that {@code rows} may call. */
  static Set<String> in(List<Row> rows) {
    Set<String> labels = new HashSet<>();
    for (Row row : rows) {
      Styled text = row.styled();
      raised(text, labels);
      Matcher level = LEVEL.matcher(text.text());
      while (level.find()) {
        if (level.start() > 0) {
          labels.add(level.group(1));
        }
      }
    }
    return labels;
  }

  private static void raised(Styled text, Set<String> labels) {
    int at = 1;
    while (at < text.text().length()) {
      int end = at;
      while (end < text.text().length() && (text.styles()[end] & Styled.RAISED) != 0) {
        end++;
      }
      if (end > at) {
        labels.addAll(parts(text.text().substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The labels of which {@code mark} is made: "3", "3, 4", "[3]", "3/"; none of a fraction. */
  static List<String> parts(String mark) {
    for (int slash = mark.indexOf('/'); slash >= 0; slash = mark.indexOf('/', slash + 1)) {
      if (slash + 1 < mark.length() && mark.charAt(slash + 1) > ' ') {
        return List.of();
      }
    }
    return Arrays.stream(BETWEEN.split(mark, -1)).filter(part -> !part.isEmpty()).toList();
  }

  /**
   * Where a call ends that is a number and a slash on the line: "1/" at {@code at}.
   *
   * @param labels of the notes that begin so
   * @return {@code at} where there is none
   */
  static int levelEnd(String text, int at, Set<String> labels) {
    boolean inside =
        at > 0 && (isDigit(text.charAt(at - 1)) || "/$".indexOf(text.charAt(at - 1)) >= 0);
    if (inside || !isDigit(text.charAt(at))) {
      return at;
    }
    Matcher level = LEVEL.matcher(text).region(at, text.length());
    return level.lookingAt() && labels.contains(level.group()) ? level.end() : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
