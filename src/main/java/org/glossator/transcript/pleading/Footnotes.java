package org.glossator.transcript.pleading;

import org.glossator.text.RaisedDigits;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Finds the footnotes at the foot of a page: from a line that begins, after a gap, with the next
 * note's raised number to the page's end or the next note.
 */
final class Footnotes {
  private Footnotes() {}

  /** Labels the lines of the page's footnotes. */
  static void find(SourceFile source, Draft page, NoteLabels labels) {
    String label = "";
    for (int i = 0; i < page.lines.size(); i++) {
      Draft.DraftLine line = page.lines.get(i);
      Span mark = raised(source.text(), line.text.start(), line.text.end());
      boolean starts = !mark.isEmpty() && i > 0 && (line.gap || !label.isEmpty());
      if (starts && labels.isNext(value(source.text(), mark))) {
        label = String.valueOf(value(source.text(), mark));
        line.noteMark = mark;
      }
      line.note = label;
    }
  }

  /** The raised digits that start at {@code from}, or an empty span. */
  static Span raised(String text, int from, int to) {
    int end = from;
    while (end < to && end < from + 3 && RaisedDigits.value(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(from, end);
  }

  /** The number that raised digits write. */
  static int value(String text, Span raised) {
    int value = 0;
    for (int i = raised.start(); i < raised.end(); i++) {
      value = value * 10 + RaisedDigits.value(text.charAt(i));
    }
    return value;
  }
}
