package org.glossator.transcript.ruled;

import org.glossator.text.Span;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineRole;

/**
 * What a line's words start and end with.
 *
 * @param role what a leading {@code ##} or {@code >} says
 * @param start where the words start, in UTF-16 units of the source
 * @param textEnd where they end, before a soft hyphen
 * @param soft whether a soft hyphen ends the line
 */
record Content(LineRole role, int start, int textEnd, boolean soft) {
  static final char SOFT_HYPHEN = '¬';

  /** What the words in {@code span} start and end with. */
  static Content of(String source, Span span) {
    boolean soft = endsInSoftHyphen(source, span);
    int end = soft ? span.end() - 1 : span.end();
    int hashes = span.start();
    while (hashes < end && source.charAt(hashes) == '#') {
      hashes++;
    }
    int level = hashes - span.start();
    if (level > 0 && level <= 6 && hashes < end && source.charAt(hashes) == ' ') {
      return new Content(new LineRole.Heading(level), skipSpaces(source, hashes, end), end, soft);
    }
    int at = span.start();
    int depth = 0;
    while (at < end && source.charAt(at) == '>') {
      depth++;
      at = skipSpaces(source, at + 1, end);
    }
    LineRole role = depth > 0 ? new LineRole.Quote(depth) : new LineRole.Body();
    return new Content(role, at, end, soft);
  }

  /** Whether a {@code ¬} ends the words that no backslash makes plain. */
  private static boolean endsInSoftHyphen(String source, Span span) {
    if (span.isEmpty() || source.charAt(span.end() - 1) != SOFT_HYPHEN) {
      return false;
    }
    int at = span.end() - 1;
    while (at > span.start() && source.charAt(at - 1) == '\\') {
      at--;
    }
    return (span.end() - 1 - at) % 2 == 0;
  }

  /** How the line runs on. A dash after a space stands by itself and joins nothing. */
  LineEnd end(Inline.Parsed parsed) {
    return soft || (!parsed.endsEscaped() && joins(parsed.text())) ? LineEnd.DIRECT : LineEnd.SPACE;
  }

  /** Whether {@code text} ends in a hyphen or dash that belongs to a word. */
  static boolean joins(String text) {
    int last = text.length() - 1;
    return last > 0 && "-–—".indexOf(text.charAt(last)) >= 0 && text.charAt(last - 1) != ' ';
  }

  private static int skipSpaces(String source, int from, int end) {
    int at = from;
    while (at < end && source.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
