package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * One line of the source file, or what a form feed leaves of it, with the number that it may begin
 * with.
 *
 * @param span the line without white space at its ends; empty for a blank line
 * @param sheet how many ends of pages stand before it that the source itself marks
 * @param column how many columns of white space stand before it
 * @param textColumn and before what stands behind its number
 * @param candidate the one- or two-digit number at its start, or 0
 * @param misread whether text recognition took digits of it for letters: "lO" for 10
 * @param rest what stands behind that number; empty when the line is the number alone
 */
record Row(
    Span span, int sheet, int column, int textColumn, int candidate, boolean misread, Span rest) {
  /** The highest number that a margin has. */
  static final int MOST = 40;

  /** Letters that are taken for digits, and the digits. */
  private static final String LETTERS = "OolI|ZSB";

  private static final String DIGITS = "00111258";

  /** These are taken for digits beside a digit only: "Z0" for 20, and "B" is a letter. */
  private static final String UNLIKELY = "ZSB";

  private static final int TAB = 8;

  /** The rows of {@code source}; a form feed ends a row as a line's end does. */
  static List<Row> all(SourceFile source) {
    List<Row> rows = new ArrayList<>();
    int sheet = 0;
    int first = source.start().line();
    for (int line = first; line < first + source.lineCount(); line++) {
      Span span = source.line(line);
      int from = span.start();
      for (int at = from; at < span.end(); at++) {
        if (source.text().charAt(at) == '\f') {
          rows.add(of(source.text(), new Span(from, at), sheet));
          sheet++;
          from = at + 1;
        }
      }
      rows.add(of(source.text(), new Span(from, span.end()), sheet));
    }
    return rows;
  }

  private static Row of(String text, Span line, int sheet) {
    Span span = trim(text, line);
    int column = column(text, line.start(), span.start(), 0);
    int end = span.start();
    while (end < span.end() && end < span.start() + 3 && digit(text.charAt(end)) >= 0) {
      end++;
    }
    int digits = end - span.start();
    boolean stands = end == span.end() || isSpace(text.charAt(end));
    if (digits == 0 || digits > 2 || !stands) {
      return new Row(span, sheet, column, column, 0, false, span);
    }
    int number = 0;
    boolean misread = false;
    for (int at = span.start(); at < end; at++) {
      number = 10 * number + digit(text.charAt(at));
      misread |= !isDigit(text.charAt(at));
    }
    boolean bare = end == span.end();
    boolean word = misread && isWord(text.substring(span.start(), end), bare);
    boolean numbered = number >= 1 && number <= MOST && !word;
    if (!numbered) {
      return new Row(span, sheet, column, column, 0, false, span);
    }
    Span rest = trim(text, new Span(end, span.end()));
    int textColumn = column(text, span.start(), rest.start(), column);
    return new Row(span, sheet, column, textColumn, number, misread, rest);
  }

  /** The column at which {@code to} stands, if {@code from} stands at {@code column}. */
  private static int column(String text, int from, int to, int column) {
    int at = column;
    for (int i = from; i < to; i++) {
      at = text.charAt(i) == '\t' ? (at / TAB + 1) * TAB : at + 1;
    }
    return at;
  }

  /** The same row on another sheet. */
  Row on(int otherSheet) {
    return new Row(span, otherSheet, column, textColumn, candidate, misread, rest);
  }

  boolean blank() {
    return span.isEmpty();
  }

  /** Whether the line is a number and nothing else. */
  boolean bare() {
    return candidate > 0 && rest.isEmpty();
  }

  /** The words of {@code span}, one space between them. */
  static String words(String text, Span span) {
    StringBuilder words = new StringBuilder();
    for (int at = span.start(); at < span.end(); at++) {
      boolean space = isSpace(text.charAt(at));
      if (!space) {
        words.append(text.charAt(at));
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString();
  }

  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** White space, and the space at which no line may break. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether {@code mark} is more likely letters than digits: "I" and "II" alone are headings, "ll"
   * is no word.
   */
  private static boolean isWord(String mark, boolean bare) {
    boolean unlikely = mark.chars().anyMatch(c -> UNLIKELY.indexOf(c) >= 0);
    boolean digits = mark.chars().anyMatch(c -> isDigit((char) c));
    return !digits && (unlikely || (bare && !mark.equals("ll")));
  }

  /** The digit that {@code c} is or was taken from; -1 if it is none. */
  private static int digit(char c) {
    int letter = LETTERS.indexOf(c);
    return isDigit(c) ? c - '0' : letter < 0 ? -1 : DIGITS.charAt(letter) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
