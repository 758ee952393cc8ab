package org.glossator.transcript.pleading;

import org.glossator.text.RaisedDigits;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Finds the footnotes at the foot of a page: from a line that begins with the next note's number to
 * the page's end or the next note. The number is raised, or it stands below a rule.
 */
final class Footnotes {
  private final SourceFile source;
  private final Draft page;
  private final NoteLabels labels;
  private final PlainCalls calls;

  private Footnotes(SourceFile source, Draft page, NoteLabels labels) {
    this.source = source;
    this.page = page;
    this.labels = labels;
    this.calls = PlainCalls.in(source, page.lines);
  }

  /** Labels the lines of the page's footnotes. */
  static void find(SourceFile source, Draft page, NoteLabels labels) {
    new Footnotes(source, page, labels).find();
  }

  private void find() {
    String label = "";
    boolean ruled = false;
    for (int i = 0; i < page.lines.size(); i++) {
      Draft.DraftLine line = page.lines.get(i);
      Span mark = mark(i, ruled, !label.isEmpty());
      if (!mark.isEmpty() && labels.isNext(value(source.text(), mark))) {
        label = String.valueOf(value(source.text(), mark));
        line.noteMark = mark;
        if (!isRaised(mark)) {
          PlainCalls.Call call = calls.of(value(source.text(), mark), i).orElseThrow();
          page.lines.get(call.line()).calls.add(call.span());
        }
      }
      line.note = label;
      ruled = label.isEmpty() ? Rules.isRule(line.text.of(source.text())) : ruled;
    }
  }

  /** The mark that line {@code i} begins with, if a note may begin there; else an empty span. */
  private Span mark(int i, boolean ruled, boolean inNotes) {
    Draft.DraftLine line = page.lines.get(i);
    Span raised = raised(source.text(), line.text.start(), line.text.end());
    if (!raised.isEmpty()) {
      boolean starts = i > 0 && (line.gap || inNotes || wordFollows(raised, line));
      return starts ? raised : Span.at(0);
    }
    Span plain = digits(line.text);
    boolean below = ruled && 2 * i > page.lines.size();
    boolean starts = !plain.isEmpty() && below && wordFollows(plain, line);
    return starts && calls.of(value(source.text(), plain), i).isPresent() ? plain : Span.at(0);
  }

  private boolean isRaised(Span mark) {
    return RaisedDigits.value(source.text().charAt(mark.start())) >= 0;
  }

  /** Whether a word with a capital, or a quotation, stands behind the mark. */
  private boolean wordFollows(Span mark, Draft.DraftLine line) {
    Span rest = Row.trim(source.text(), new Span(mark.end(), line.text.end()));
    if (rest.isEmpty()) {
      return false;
    }
    char first = source.text().charAt(rest.start());
    return Character.isUpperCase(first) || "“\"‘*".indexOf(first) >= 0;
  }

  /** The plain digits that stand at the start of {@code line} and apart from its words. */
  private Span digits(Span line) {
    String text = source.text();
    int end = line.start();
    while (end < line.end() && end < line.start() + 3 && PlainCalls.isDigit(text.charAt(end))) {
      end++;
    }
    boolean apart = end < line.end() && Character.isWhitespace(text.charAt(end));
    return apart ? new Span(line.start(), end) : Span.at(0);
  }

  /** The raised digits that start at {@code from}, or an empty span. */
  static Span raised(String text, int from, int to) {
    int end = from;
    while (end < to && end < from + 3 && RaisedDigits.value(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(from, end);
  }

  /** The number that digits write, raised or not. */
  static int value(String text, Span digits) {
    int value = 0;
    for (int i = digits.start(); i < digits.end(); i++) {
      char c = text.charAt(i);
      value = value * 10 + (PlainCalls.isDigit(c) ? c - '0' : RaisedDigits.value(c));
    }
    return value;
  }
}
