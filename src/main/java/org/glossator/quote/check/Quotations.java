package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;

/** Finds what a draft sets in quotation marks or apart as a block. */
final class Quotations {
  private Quotations() {}

  /**
   * A quotation.
   *
   * @param whole with its marks
   * @param words between them
   * @param block whether it is set apart
   * @param closed whether its closing mark was found
   */
  record Found(Span whole, Span words, boolean block, boolean closed) {}

  /** The quotations of {@code draft}, by place. One in a block quotation is part of that. */
  static List<Found> of(Draft draft) {
    List<Found> found = new ArrayList<>();
    for (Span block : draft.blocks()) {
      found.add(new Found(block, block, true, true));
    }
    for (Span paragraph : paragraphs(draft.text())) {
      inline(draft, paragraph, found);
    }
    found.sort((a, b) -> a.whole.compareTo(b.whole));
    return List.copyOf(found);
  }

  /** The paragraphs of {@code text}: what empty lines part. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (text.substring(at, end).isBlank()) {
        if (at > start) {
          paragraphs.add(new Span(start, at));
        }
        start = end + 1;
      }
      at = end + 1;
    }
    if (start < text.length()) {
      paragraphs.add(new Span(start, text.length()));
    }
    return paragraphs;
  }

  private static void inline(Draft draft, Span paragraph, List<Found> found) {
    String text = draft.text();
    int open = -1;
    int depth = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      int at = i;
      boolean mark = c == '“' || c == '”' || c == '"';
      if (!mark || draft.blocks().stream().anyMatch(b -> b.start() <= at && at < b.end())) {
        continue;
      }
      boolean opens = c == '“' || (c == '"' && (depth == 0 || opensNested(text, i, open)));
      depth += opens ? 1 : -1;
      if (opens && depth == 1) {
        open = i;
      } else if (depth == 0) {
        found.add(new Found(new Span(open, i + 1), new Span(open + 1, i), false, true));
      }
      depth = Math.max(0, depth);
    }
    if (depth > 0) {
      unclosed(draft, new Span(open, paragraph.end()), found);
    }
  }

  /** A straight mark right after a single one, inside a quotation, is one level further in. */
  private static boolean opensNested(String text, int at, int open) {
    char before = text.charAt(at - 1);
    return at > open + 1
        && (before == '‘' || before == '\'')
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !Character.isLetterOrDigit(text.charAt(at - 2));
  }

  /**
   * One mark too many: each opening mark is paired with the next closing one, and what has none is
   * told to the reader.
   */
  private static void unclosed(Draft draft, Span rest, List<Found> found) {
    String text = draft.text();
    int at = rest.start();
    while (at >= 0 && at < rest.end()) {
      int next = text.indexOf('“', at + 1);
      int close = text.indexOf('”', at + 1);
      int straight = text.indexOf('"', at + 1);
      close = close < 0 || (straight >= 0 && straight < close) ? straight : close;
      boolean closed = close >= 0 && close < rest.end() && (next < 0 || close < next);
      int end = closed ? close : next >= 0 && next < rest.end() ? next : rest.end();
      Span words = new Span(at + 1, end);
      found.add(new Found(new Span(at, closed ? end + 1 : end), words, false, closed));
      at = next >= 0 && next < rest.end() ? next : -1;
    }
  }
}
