package org.glossator.transcript.pleading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Origin;

/** Makes a page's lines: takes out the stars of emphasis and the marks of footnotes. */
final class LineMaker {
  private final SourceFile source;
  private final Draft page;
  private final List<Drop> drops;

  LineMaker(SourceFile source, Draft page, List<Drop> drops) {
    this.source = source;
    this.page = page;
    this.drops = drops;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (List<Draft.DraftLine> run : page.runs()) {
      Span range = new Span(run.getFirst().text.start(), run.getLast().text.end());
      List<Emphasis.Pair> emphasis = Emphasis.in(source.text(), range);
      Deque<Emphasis.Pair> ahead = new ArrayDeque<>(emphasis);
      List<Emphasis.Pair> here = new ArrayList<>();
      for (Draft.DraftLine line : run) {
        while (!ahead.isEmpty() && ahead.getFirst().open().start() < line.text.end()) {
          here.add(ahead.removeFirst());
        }
        here.removeIf(pair -> pair.close().end() <= line.text.start());
        lines.add(line(line, here, line == run.getFirst()));
      }
    }
    return lines;
  }

  private Line line(Draft.DraftLine line, List<Emphasis.Pair> emphasis, boolean opens) {
    List<Drop> out = new ArrayList<>();
    if (!line.noteMark.isEmpty()) {
      out.add(drop(Drop.Kind.NOTE_MARK, line.noteMark));
    }
    for (Emphasis.Pair pair : emphasis) {
      for (Span stars : List.of(pair.open(), pair.close())) {
        if (line.text.covers(stars)) {
          out.add(drop(Drop.Kind.MARKUP, stars));
        }
      }
    }
    noteCalls(line).forEach(call -> out.add(drop(Drop.Kind.NOTE_MARK, call)));
    out.sort((a, b) -> a.span().compareTo(b.span()));
    drops.addAll(out);
    return assemble(line, emphasis, out, opens);
  }

  private Line assemble(
      Draft.DraftLine line, List<Emphasis.Pair> emphasis, List<Drop> out, boolean opens) {
    StringBuilder text = new StringBuilder();
    List<Origin.Run> runs = new ArrayList<>();
    List<LineMark> marks = new ArrayList<>();
    int at = Row.trim(source.text(), new Span(line.noteMark.end(), line.text.end())).start();
    if (line.noteMark.isEmpty()) {
      at = line.text.start();
    }
    for (Drop drop : out) {
      if (drop.span().equals(line.noteMark)) {
        continue;
      }
      copy(at, drop.span().start(), text, runs);
      if (drop.kind() == Drop.Kind.NOTE_MARK) {
        String label = String.valueOf(Footnotes.value(source.text(), drop.span()));
        marks.add(new LineMark.NoteCall(Span.at(text.length()), label));
      }
      at = drop.span().end();
    }
    copy(at, line.text.end(), text, runs);
    for (Emphasis.Pair pair : emphasis) {
      Span here = within(pair.inner(), line.text);
      if (!here.isEmpty()) {
        marks.add(new LineMark.Emphasis(target(here, runs), pair.style()));
      }
    }
    LineRole role =
        !line.note.isEmpty()
            ? new LineRole.Note(line.note)
            : line.quote ? new LineRole.Quote(1) : new LineRole.Body();
    String read = text.toString();
    return new Line(line.address, role, opens, end(read), read, marks, new Origin(runs));
  }

  private void copy(int from, int to, StringBuilder text, List<Origin.Run> runs) {
    if (to > from) {
      runs.add(new Origin.Run(text.length(), from, to - from));
      text.append(source.text(), from, to);
    }
  }

  /** The span in the line's text of characters that stand at {@code here} in the source. */
  private static Span target(Span here, List<Origin.Run> runs) {
    int start = -1;
    int end = 0;
    for (Origin.Run run : runs) {
      int from = Math.max(here.start(), run.source());
      int to = Math.min(here.end(), run.source() + run.length());
      if (from < to) {
        start = start < 0 ? run.at() + from - run.source() : start;
        end = run.at() + to - run.source();
      }
    }
    return start < 0 ? Span.at(0) : new Span(start, end);
  }

  private static Span within(Span span, Span bounds) {
    int start = Math.max(span.start(), bounds.start());
    return new Span(start, Math.max(start, Math.min(span.end(), bounds.end())));
  }

  /** Digits that stand on a word or its closing marks and are raised, or call a known note. */
  private List<Span> noteCalls(Draft.DraftLine line) {
    List<Span> calls = new ArrayList<>(line.calls);
    String text = source.text();
    int i = line.text.start() + 1;
    while (i < line.text.end()) {
      Span raised = Footnotes.raised(text, i, line.text.end());
      boolean stands = !Character.isWhitespace(text.charAt(i - 1));
      if (!raised.isEmpty() && stands && raised.start() >= line.noteMark.end()) {
        calls.add(raised);
      }
      i = Math.max(raised.end(), i + 1);
    }
    return calls;
  }

  private static LineEnd end(String text) {
    int length = text.length();
    boolean hyphen =
        length > 1
            && text.charAt(length - 1) == '-'
            && Character.isLetterOrDigit(text.charAt(length - 2));
    if (hyphen) {
      return LineEnd.HYPHEN_UNDECIDED;
    }
    boolean dash = text.endsWith("—") || text.endsWith("–");
    return dash ? LineEnd.DIRECT : LineEnd.SPACE;
  }

  private Drop drop(Drop.Kind kind, Span span) {
    return new Drop(kind, page.number, span, span.of(source.text()));
  }
}
