package org.glossator.transcript.pleading;

import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * One line of the source file, with the number that it may begin with.
 *
 * @param span the line without white space at its ends; empty for a blank line
 * @param candidate the one- or two-digit number at its start, or 0
 * @param rest what stands behind that number; empty when the line is the number alone
 */
record Row(Span span, int candidate, Span rest) {
  /** The highest number that a margin has. */
  static final int MOST = 40;

  /** Reads line {@code line} (1-based) of {@code source}. */
  static Row of(SourceFile source, int line) {
    String text = source.text();
    Span span = trim(text, source.line(line));
    int end = span.start();
    while (end < span.end() && end < span.start() + 3 && isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - span.start();
    boolean stands = end == span.end() || Character.isWhitespace(text.charAt(end));
    if (digits == 0 || digits > 2 || !stands) {
      return new Row(span, 0, span);
    }
    int number = Integer.parseInt(text.substring(span.start(), end));
    boolean numbered = number >= 1 && number <= MOST;
    return numbered
        ? new Row(span, number, trim(text, new Span(end, span.end())))
        : new Row(span, 0, span);
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
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
