package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark.Style;

/**
 * Finds emphasis written in Markdown stars, and leaves alone the stars that are the court's: star
 * pages ("at *1") and rows of asterisks that mark omitted text ("* * *").
 *
 * <p>Text set in bold or italics may run over line ends within one run of lines. A star that finds
 * no partner stays text.
 */
final class Emphasis {
  /**
   * A pair of delimiters and the text between them.
   *
   * @param open the opening stars
   * @param close the closing stars
   */
  record Pair(Span open, Span close, Style style) {
    /** What is set apart. */
    Span inner() {
      int start = open.end();
      int end = close.start();
      return new Span(start, end);
    }
  }

  private record Delimiter(Span span, boolean opens, boolean closes) {}

  /** Nesting deeper than this is not emphasis; forgetting it keeps the time linear. */
  private static final int DEEPEST = 8;

  private Emphasis() {}

  /** The pairs in {@code text} between {@code from} and {@code to}, in order of their opening. */
  static List<Pair> in(String text, Span range) {
    List<Pair> pairs = new ArrayList<>();
    List<Delimiter> open = new ArrayList<>();
    for (Delimiter delimiter : delimiters(text, range)) {
      int partner = delimiter.closes ? partner(open, delimiter) : -1;
      if (partner >= 0) {
        Span start = open.get(partner).span;
        open.subList(partner, open.size()).clear();
        add(pairs, start, delimiter.span);
      } else if (delimiter.opens) {
        open.add(delimiter);
        if (open.size() > DEEPEST) {
          open.removeFirst();
        }
      }
    }
    pairs.sort((a, b) -> a.open.compareTo(b.open));
    return pairs;
  }

  /** The nearest opening delimiter of the same length. */
  private static int partner(List<Delimiter> open, Delimiter close) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).span.length() == close.span.length()) {
        return i;
      }
    }
    return -1;
  }

  private static void add(List<Pair> pairs, Span open, Span close) {
    if (open.length() != 3) {
      pairs.add(new Pair(open, close, open.length() == 1 ? Style.ITALIC : Style.BOLD));
      return;
    }
    pairs.add(
        new Pair(
            new Span(open.start(), open.start() + 2),
            new Span(close.start() + 1, close.end()),
            Style.BOLD));
    pairs.add(
        new Pair(
            new Span(open.start() + 2, open.end()),
            new Span(close.start(), close.start() + 1),
            Style.ITALIC));
  }

  private static List<Delimiter> delimiters(String text, Span range) {
    List<Delimiter> found = new ArrayList<>();
    int i = range.start();
    while (i < range.end()) {
      if (text.charAt(i) != '*') {
        i++;
        continue;
      }
      int end = i;
      while (end < range.end() && text.charAt(end) == '*') {
        end++;
      }
      boolean spaceBefore = i == range.start() || Character.isWhitespace(text.charAt(i - 1));
      boolean spaceAfter = end == range.end() || Character.isWhitespace(text.charAt(end));
      if (end - i <= 3 && !isStarPage(text, range, i, end)) {
        boolean wordBefore = !spaceBefore && Character.isLetterOrDigit(text.charAt(i - 1));
        found.add(new Delimiter(new Span(i, end), !spaceAfter && !wordBefore, !spaceBefore));
      }
      i = end;
    }
    return found;
  }

  /** "at *1", "*3–4" after another star page, "at * 2": the star of a database's page. */
  private static boolean isStarPage(String text, Span range, int star, int end) {
    if (end - star != 1 || end == range.end() || !isDigit(text.charAt(end))) {
      return false;
    }
    int before = star;
    while (before > range.start() && !Character.isLetterOrDigit(text.charAt(before - 1))) {
      before--;
    }
    int word = before;
    while (word > range.start() && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, before);
    boolean afterStarPage = word > range.start() && text.charAt(word - 1) == '*';
    return last.equals("at") || (afterStarPage && isNumber(last)) || !closesLater(text, range, end);
  }

  private static boolean closesLater(String text, Span range, int from) {
    for (int i = from; i < range.end() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '*') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
