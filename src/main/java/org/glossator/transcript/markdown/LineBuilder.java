package org.glossator.transcript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineMark.Style;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Origin;

/** Gathers the characters of one line, with their places and marks. */
final class LineBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<LineMark> marks = new ArrayList<>();
  private final List<Origin.Run> runs = new ArrayList<>();

  /** The run that may still grow; the text after it has no place. */
  private int runAt;

  private int runSource = -1;
  private int runLength;

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return marks.isEmpty() && text.chars().allMatch(Character::isWhitespace);
  }

  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Adds the character at {@code offset} of the source; of spaces in a row only the first. */
  void add(char c, int offset) {
    boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (space && last() == ' ') {
      return;
    }
    int at = text.length();
    text.append(space ? ' ' : c);
    boolean goesOn = runLength > 0 && runAt + runLength == at && runSource + runLength == offset;
    if (!goesOn) {
      endRun();
      runAt = at;
      runSource = offset;
    }
    runLength++;
  }

  private void endRun() {
    if (runLength > 0) {
      runs.add(new Origin.Run(runAt, runSource, runLength));
    }
    runLength = 0;
  }

  /** Adds characters that have no place of their own: what an entity stands for. */
  void add(String meaning) {
    text.append(meaning);
  }

  void emphasis(int from, Style style) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = text.length();
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      marks.add(new LineMark.Emphasis(new Span(start, end), style));
    }
  }

  void call(String label) {
    marks.add(new LineMark.NoteCall(Span.at(text.length()), label));
  }

  /** The line. White space at its end goes, and marks do not reach into it. */
  Line line(int page, LineRole role, boolean opens, LineEnd end) {
    endRun();
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    List<LineMark> kept = new ArrayList<>();
    for (LineMark mark : marks) {
      Span span =
          new Span(Math.min(mark.span().start(), length), Math.min(mark.span().end(), length));
      switch (mark) {
        case LineMark.NoteCall call -> kept.add(new LineMark.NoteCall(span, call.label()));
        case LineMark.Emphasis emphasis -> {
          if (!span.isEmpty()) {
            kept.add(new LineMark.Emphasis(span, emphasis.style()));
          }
        }
      }
    }
    kept.sort((a, b) -> a.span().compareTo(b.span()));
    return new Line(
        LineAddress.unnumbered(page),
        role,
        opens,
        end,
        text.substring(0, length),
        kept,
        cut(length));
  }

  private Origin cut(int length) {
    List<Origin.Run> kept = new ArrayList<>();
    for (Origin.Run run : runs) {
      int fits = Math.min(run.length(), length - run.at());
      if (fits > 0) {
        kept.add(new Origin.Run(run.at(), run.source(), fits));
      }
    }
    return new Origin(kept);
  }
}
