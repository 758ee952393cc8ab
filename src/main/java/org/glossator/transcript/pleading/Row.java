package org.glossator.transcript.pleading;

import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * One line of the source file, with the number that it may begin with.
 *
 * @param span the line without white space at its ends; empty for a blank line
 * @param candidate the one- or two-digit number at its start, or 0
 * @param misread whether text recognition took digits of it for letters: "lO" for 10
 * @param rest what stands behind that number; empty when the line is the number alone
 */
record Row(Span span, int candidate, boolean misread, Span rest) {
  /** The highest number that a margin has. */
  static final int MOST = 40;

  /** Letters that are taken for digits, and the digits. */
  private static final String LETTERS = "OolI|";

  private static final String DIGITS = "00111";

  /** Reads line {@code line} (1-based) of {@code source}. */
  static Row of(SourceFile source, int line) {
    String text = source.text();
    Span span = trim(text, source.line(line));
    int end = span.start();
    while (end < span.end() && end < span.start() + 3 && digit(text.charAt(end)) >= 0) {
      end++;
    }
    int digits = end - span.start();
    boolean stands = end == span.end() || isSpace(text.charAt(end));
    if (digits == 0 || digits > 2 || !stands) {
      return new Row(span, 0, false, span);
    }
    int number = 0;
    boolean misread = false;
    for (int at = span.start(); at < end; at++) {
      number = 10 * number + digit(text.charAt(at));
      misread |= !isDigit(text.charAt(at));
    }
    boolean bare = end == span.end();
    boolean numbered = number >= 1 && number <= MOST && !(misread && bare);
    return numbered
        ? new Row(span, number, misread, trim(text, new Span(end, span.end())))
        : new Row(span, 0, false, span);
  }

  boolean blank() {
    return span.isEmpty();
  }

  /** Whether the line is a number and nothing else. */
  boolean bare() {
    return candidate > 0 && rest.isEmpty();
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

  /** The digit that {@code c} is or was taken from; -1 if it is none. */
  private static int digit(char c) {
    int letter = LETTERS.indexOf(c);
    return isDigit(c) ? c - '0' : letter < 0 ? -1 : DIGITS.charAt(letter) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
