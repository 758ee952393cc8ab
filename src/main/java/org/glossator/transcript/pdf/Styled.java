package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark;

/**
 * Characters with the style of each.
 *
 * @param text single spaces between words, none at either end
 * @param styles bits of {@link Glyph}'s styles and {@link #RAISED}, one for each UTF-16 unit
 */
@SuppressWarnings(
    "ArrayRecordComponent") // one per character, never changed: a list of boxed numbers is too dear
record Styled(String text, int[] styles) {
  /** Set above the line in small type. */
  static final int RAISED = 8;

  static final Styled EMPTY = new Styled("", new int[0]);

  Styled sub(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Styled(text.substring(start, end), Arrays.copyOfRange(styles, start, end));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether every letter and digit has {@code style}, and there is at least one. */
  boolean isAll(int style) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && (styles[i] & RAISED) == 0) {
        if ((styles[i] & style) == 0) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether it has at least three letters and all are capitals. */
  boolean isCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3;
  }

  /** The emphasis as marks: longest spans of one style, over spaces between words. */
  List<LineMark> emphasis() {
    List<LineMark> marks = new ArrayList<>();
    addSpans(marks, Glyph.ITALIC, LineMark.Style.ITALIC);
    addSpans(marks, Glyph.BOLD, LineMark.Style.BOLD);
    addSpans(marks, Glyph.UNDERLINE, LineMark.Style.UNDERLINE);
    return marks;
  }

  private void addSpans(List<LineMark> marks, int bit, LineMark.Style style) {
    int at = 0;
    while (at < text.length()) {
      if (!has(at, bit)) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && has(at, bit)) {
        at++;
      }
      Span span = trimmed(start, at);
      if (!span.isEmpty()) {
        marks.add(new LineMark.Emphasis(span, style));
      }
    }
  }

  /** Moves calls that stand after the last character back to it; gives this text. */
  Styled clampCalls(List<LineMark> calls) {
    calls.replaceAll(c ->
        c instanceof LineMark.NoteCall call && call.span().start() > text.length()
            ? new LineMark.NoteCall(Span.at(text.length()), call.label())
            : c);
    return this;
  }

  /** A space has the style of both its neighbors. */
  private boolean has(int at, int bit) {
    return text.charAt(at) == ' '
        ? at > 0 && at + 1 < text.length() && has(at - 1, bit) && has(at + 1, bit)
        : (styles[at] & bit) != 0;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }
}
