package org.glossator.transcript.ruled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;

/**
 * The pages of an order while they are read.
 *
 * <p>A number is a cite only beside double-spaced running text: in notes, quotations, captions and
 * signatures the lines do not keep step with the numbers, so theirs count as estimated, and so do
 * those of lines that share one.
 */
final class PageList {
  private final List<Draft> pages = new ArrayList<>();

  /** A page while it is read. */
  private static final class Draft {
    private final int number;
    private final List<Line> lines = new ArrayList<>();
    private int lastNumber;

    private Draft(int number) {
      this.number = number;
    }
  }

  boolean started() {
    return !pages.isEmpty();
  }

  /** Whether no page has a line. */
  boolean isEmpty() {
    return pages.stream().allMatch(p -> p.lines.isEmpty());
  }

  /** The number of the page being read; 0 before the first. */
  int number() {
    return started() ? pages.getLast().number : 0;
  }

  /** Starts a page; false, and nothing done, if its number does not rise. */
  boolean start(int number) {
    if (number <= number()) {
      return false;
    }
    pages.add(new Draft(number));
    return true;
  }

  /** The address that {@code ruling} writes on the page being read. */
  LineAddress address(Ruling ruling) {
    int line = ruling.number() > 0 ? ruling.number() : ruling.between() ? last().lastNumber : 0;
    if (line == 0) {
      return LineAddress.unnumbered(number());
    }
    return new LineAddress(
        number(), line, ruling.between() ? Precision.BETWEEN : Precision.PRINTED);
  }

  void add(Ruling ruling, Line line) {
    last().lines.add(line);
    if (ruling.number() > 0) {
      last().lastNumber = ruling.number();
    }
  }

  private Draft last() {
    return pages.getLast();
  }

  /** The pages; {@code disorder} hears of the first line of a page whose number does not rise. */
  List<Page> finish(Consumer<Line> disorder) {
    return pages.stream().map(p -> finish(p, disorder)).toList();
  }

  private static Page finish(Draft draft, Consumer<Line> disorder) {
    Map<Integer, Integer> shared = new HashMap<>();
    draft.lines.stream()
        .filter(PageList::numbered)
        .forEach(l -> shared.merge(l.address().line(), 1, Integer::sum));
    boolean trusted = true;
    int last = 0;
    List<Line> lines = new ArrayList<>();
    for (Line line : draft.lines) {
      if (numbered(line) && line.address().line() < last && trusted) {
        trusted = false;
        disorder.accept(line);
      }
      last = numbered(line) ? line.address().line() : last;
      boolean sure = numbered(line) && shared.getOrDefault(line.address().line(), 0) == 1;
      lines.add(sure || !line.address().citable() ? line : estimated(line));
    }
    return new Page(draft.number, trusted, lines);
  }

  /** Whether the line stands beside a number in text that keeps step with the numbers. */
  private static boolean numbered(Line line) {
    boolean inStep =
        switch (line.role()) {
          case LineRole.Body() -> true;
          case LineRole.Heading h -> true;
          case LineRole.Quote q -> false;
          case LineRole.Note n -> false;
          case LineRole.Part part -> part.kind() == LineRole.Kind.ITEM;
        };
    return inStep && line.address().citable();
  }

  private static Line estimated(Line line) {
    LineAddress at = line.address();
    return new Line(
        new LineAddress(at.page(), at.line(), Precision.ESTIMATED),
        line.role(),
        line.opens(),
        line.end(),
        line.text(),
        line.marks(),
        line.origin());
  }
}
