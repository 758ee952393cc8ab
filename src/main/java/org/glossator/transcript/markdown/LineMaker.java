package org.glossator.transcript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark.Style;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;

/** Makes lines and pages out of pieces of text, in reading order. */
final class LineMaker {
  private final String source;
  private final List<PageMarks.PageMark> marks;
  private final List<Page> pages = new ArrayList<>();
  private final List<Drop> drops = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int page;
  private int nextMark;
  private LineBuilder line = new LineBuilder();
  private LineRole role = new LineRole.Body();
  private boolean opens = true;

  /** Emphasis that is open, with the offset in the line at which it began. */
  private final List<Style> styles = new ArrayList<>();

  private final List<Integer> starts = new ArrayList<>();

  LineMaker(SourceFile file, int body, PageMarks marks) {
    this.source = file.text();
    this.marks = marks.marks();
    this.page = marks.first();
    if (!source.substring(0, body).isBlank()) {
      drop(Drop.Kind.MARKUP, new Span(0, source.substring(0, body).stripTrailing().length()));
    }
  }

  /** A paragraph of this role begins. */
  void paragraph(LineRole kind) {
    role = kind;
    opens = true;
  }

  /** Another paragraph of the same role begins. */
  void newParagraph() {
    endParagraph();
    opens = true;
  }

  /** The paragraph ends. */
  void endParagraph() {
    endLine(LineEnd.SPACE);
  }

  /** The line ends and its paragraph goes on in the next. */
  void endLine(LineEnd end) {
    for (int i = 0; i < styles.size(); i++) {
      line.emphasis(starts.get(i), styles.get(i));
      starts.set(i, 0);
    }
    if (!line.isBlank()) {
      lines.add(line.line(page, role, opens, end));
      opens = false;
    }
    line = new LineBuilder();
  }

  /** The characters of the source from {@code from} to {@code to}, without page marks. */
  void text(int from, int to) {
    for (int at = from; at < to; at++) {
      while (nextMark < marks.size() && marks.get(nextMark).span().end() <= at) {
        nextMark++;
        turnPage(marks.get(nextMark - 1));
      }
      boolean inMark = nextMark < marks.size() && marks.get(nextMark).span().start() <= at;
      if (!inMark) {
        line.add(source.charAt(at), at);
      }
    }
  }

  /** Characters that have no place of their own. */
  void meaning(String words) {
    line.add(words);
  }

  /** Another cell of a row begins. */
  void cell() {
    if (!line.isBlank()) {
      line.add("  ");
    }
  }

  void open(Style style) {
    styles.add(style);
    starts.add(line.length());
  }

  void close() {
    line.emphasis(starts.removeLast(), styles.removeLast());
  }

  void call(String label, Span mark) {
    line.call(label);
    drop(Drop.Kind.NOTE_MARK, mark);
  }

  /** How the words so far run on over the end of a line of the source. */
  LineEnd end(int next) {
    char last = line.last();
    boolean word = next < source.length() && Character.isLetter(source.charAt(next));
    if (last == '-' && word && line.length() > 1) {
      return LineEnd.HYPHEN_UNDECIDED;
    }
    return last == '—' ? LineEnd.DIRECT : LineEnd.SPACE;
  }

  void drop(Drop.Kind kind, Span span) {
    drops.add(new Drop(kind, page, span, span.of(source)));
  }

  List<Drop> drops() {
    return drops;
  }

  /** Every page that has text. */
  List<Page> pages() {
    endParagraph();
    while (nextMark < marks.size()) {
      turnPage(marks.get(nextMark++));
    }
    endPage();
    return pages;
  }

  private void turnPage(PageMarks.PageMark mark) {
    boolean spaced = line.last() == ' ' || endsInSpace(mark.span().end());
    endLine(spaced ? LineEnd.SPACE : LineEnd.DIRECT);
    endPage();
    drop(Drop.Kind.PAGE_NUMBER, mark.span());
    page = mark.page();
  }

  private boolean endsInSpace(int at) {
    return at >= source.length() || Character.isWhitespace(source.charAt(at));
  }

  private void endPage() {
    if (!lines.isEmpty()) {
      pages.add(new Page(page, true, lines));
      lines = new ArrayList<>();
    }
  }
}
