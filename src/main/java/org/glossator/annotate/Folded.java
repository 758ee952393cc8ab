package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.Span;

/**
 * A text in which differences that do not change what was said are gone: white space of any length
 * is one space, quotation marks and dashes have one form each, and soft hyphens and the stars and
 * underscores of Markdown emphasis are left out. It remembers where each character stood.
 */
final class Folded {
  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  static Folded of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origin = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      boolean leaveOut =
          c == 0 || (c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' '));
      if (!leaveOut) {
        origin[folded.length()] = i;
        folded.append(c);
      }
    }
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return new Folded(folded.toString(), Arrays.copyOf(origin, folded.length()));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the words of {@code quotation} stand, in offsets of the text before folding. */
  List<Span> occurrencesOf(Folded quotation) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(quotation.text);
    while (at >= 0) {
      found.add(new Span(origin[at], origin[at + quotation.text.length() - 1] + 1));
      at = text.indexOf(quotation.text, at + 1);
    }
    return found;
  }

  private static char fold(char c) {
    return switch (c) {
      case '‘', '’', '‛', '′' -> '\'';
      case '“', '”', '„', '″' -> '"';
      case '–', '—', '‐', '‑', '−' -> '-';
      case '\u00AD', '*', '_', '\uFEFF' -> 0;
      default -> Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c;
    };
  }
}
