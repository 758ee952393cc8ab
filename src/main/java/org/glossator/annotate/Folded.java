package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.glossator.text.Mapped;
import org.glossator.text.Span;

/**
 * A text in which differences that do not change what was said are gone: white space of any length
 * is one space, quotation marks, dashes and ellipses have one form each, letters are composed with
 * their marks (UAX 15, NFC), and soft hyphens and the stars and underscores of Markdown emphasis
 * are left out. It remembers where each character stood.
 */
final class Folded {
  private static final char ELLIPSIS = '…';

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet altered;

  private Folded(String text, int[] starts, int[] ends, BitSet altered) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.altered = altered;
  }

  static Folded of(String text) {
    return new Folding(text, false).fold();
  }

  /**
   * The same without square brackets. A letter that stood alone in brackets, as one whose case was
   * altered does, equals its other case in {@link #occurrencesOf}.
   */
  static Folded withoutBrackets(String text) {
    return new Folding(text, true).fold();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text;
  }

  /** The span of the characters from {@code from} to {@code to} in the text before folding. */
  Span sourceOf(int from, int to) {
    return from == to ? Span.at(starts[from]) : new Span(starts[from], ends[to - 1]);
  }

  /** The first folded character that stands at {@code offset} of the source or after it. */
  int indexOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int first = found >= 0 ? found : -found - 1;
    while (first > 0 && first <= starts.length && starts[first - 1] == offset) {
      first--;
    }
    return first;
  }

  /** Where the words of {@code quotation} stand, in offsets of the text before folding. */
  List<Span> occurrencesOf(Folded quotation) {
    List<Span> found = new ArrayList<>();
    for (int at = next(quotation, 0); at >= 0; at = next(quotation, at + 1)) {
      found.add(sourceOf(at, at + quotation.text.length()));
    }
    return found;
  }

  private int next(Folded quotation, int from) {
    return next(quotation, from, text.length());
  }

  /**
   * Where {@code words} start next between the folded offsets {@code from} and {@code to}, or -1.
   */
  int next(Folded words, int from, int to) {
    if (words.isEmpty()) {
      return -1;
    }
    if (altered.isEmpty() && words.altered.isEmpty()) {
      return text.indexOf(words.text, from, Math.min(text.length(), to + words.text.length()));
    }
    int last = Math.min(to, text.length() - words.text.length());
    for (int at = from; at <= last; at++) {
      if (agrees(words, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean agrees(Folded words, int at) {
    for (int i = 0; i < words.text.length(); i++) {
      char here = text.charAt(at + i);
      char there = words.text.charAt(i);
      boolean anyCase = altered.get(at + i) || words.altered.get(i);
      if (here != there
          && !(anyCase && Character.toLowerCase(here) == Character.toLowerCase(there))) {
        return false;
      }
    }
    return true;
  }

  /** One reading of a text. */
  private static final class Folding {
    private final Mapped read;
    private final String source;
    private final boolean brackets;
    private final StringBuilder folded;
    private final int[] starts;
    private final int[] ends;
    private final BitSet altered = new BitSet();

    Folding(String written, boolean brackets) {
      this.read = Mapped.of(written).composed();
      this.source = read.text();
      this.brackets = brackets;
      this.folded = new StringBuilder(source.length());
      this.starts = new int[source.length()];
      this.ends = new int[source.length()];
    }

    Folded fold() {
      int i = 0;
      while (i < source.length()) {
        int dots = dots(i);
        if (dots > 0) {
          put(ELLIPSIS, i, i + dots);
          i += dots;
        } else {
          letter(i);
          i++;
        }
      }
      int length = folded.length();
      if (length > 0 && folded.charAt(length - 1) == ' ') {
        folded.setLength(--length);
      }
      return new Folded(
          folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), altered);
    }

    private void letter(int i) {
      char c = Folded.fold(source.charAt(i));
      boolean spaceAgain =
          c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (c == 0 || spaceAgain || (brackets && (c == '[' || c == ']'))) {
        return;
      }
      boolean alone =
          brackets
              && i > 0
              && i + 1 < source.length()
              && source.charAt(i - 1) == '['
              && source.charAt(i + 1) == ']';
      altered.set(folded.length(), alone);
      put(c, i, i + 1);
    }

    private void put(char c, int start, int end) {
      Span place = read.source(start, end);
      starts[folded.length()] = place.start();
      ends[folded.length()] = place.end();
      folded.append(c);
    }

    /** How many characters at {@code i} are one ellipsis: "...", ". . ."; 0 if none starts here. */
    private int dots(int i) {
      if (source.charAt(i) != '.') {
        return 0;
      }
      int at = i + 1;
      for (int dot = 0; dot < 2; dot++) {
        while (at < source.length() && Folded.fold(source.charAt(at)) == ' ' && at - i < 9) {
          at++;
        }
        if (at >= source.length() || source.charAt(at) != '.') {
          return 0;
        }
        at++;
      }
      return at - i;
    }
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
