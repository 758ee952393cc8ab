package org.glossator.order.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.text.Span;

/**
 * A word or a mark of punctuation.
 *
 * @param word in lower case; a mark is itself
 * @param span where it stands
 * @param capital whether it starts with a capital letter
 * @param shielded whether it stands in quotation marks or brackets
 */
record Token(String word, Span span, boolean capital, boolean shielded) {

  boolean is(String other) {
    return word.equals(other);
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** The words and marks of {@code part} of {@code text}. */
  static List<Token> of(String text, Span part) {
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    for (int at = part.start(); at < part.end(); ) {
      char c = text.charAt(at);
      int end = wordEnd(text, at, part.end());
      if (end == at) {
        depth = Math.max(0, depth + ("([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0));
        quoted = c == '“' || (c != '”' && (c == '"') != quoted);
        end = at + 1;
      }
      if (!Character.isWhitespace(c)) {
        tokens.add(token(text, new Span(at, end), depth > 0 || quoted));
      }
      at = end;
    }
    return tokens;
  }

  private static Token token(String text, Span span, boolean shielded) {
    String word = span.of(text);
    return new Token(
        word.toLowerCase(Locale.ROOT), span, Character.isUpperCase(word.charAt(0)), shielded);
  }

  /** A word holds letters, digits, and apostrophes and hyphens between them. */
  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inner =
          "'’-".indexOf(c) >= 0
              && at > start
              && at + 1 < limit
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      at++;
    }
    return at;
  }
}
