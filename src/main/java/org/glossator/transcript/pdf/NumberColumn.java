package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers down the margin of pleading paper: the left one, or the right one beyond all words.
 *
 * @param edge the right edge of the column
 * @param entries from top to bottom, values rising by one
 */
record NumberColumn(double edge, List<Entry> entries) {
  /** So many numbers in a row are no accident. */
  private static final int CERTAIN = 8;

  NumberColumn {
    entries = List.copyOf(entries);
  }

  /** A number and its baseline. */
  record Entry(int value, double y, Run run) {}

  /**
   * The number beside a line.
   *
   * @param number 0 if there is none
   * @param half whether the line stands midway to the next number
   */
  record Beside(int number, boolean half) {
    static final Beside NONE = new Beside(0, false);
  }

  /** The column of {@code runs}, if there is one; {@code width} is the page's. */
  static Optional<NumberColumn> of(List<Run> runs, double width) {
    return best(runs, width).filter(c -> c.entries.size() >= CERTAIN);
  }

  /** The column at {@code edge}, where another page of the file has one; a few numbers will do. */
  static Optional<NumberColumn> at(List<Run> runs, double width, double edge) {
    List<Run> near = runs.stream().filter(r -> Math.abs(r.x1() - edge) < 4).toList();
    return best(near, width).filter(c -> c.entries.size() >= 3);
  }

  private static Optional<NumberColumn> best(List<Run> runs, double width) {
    List<Entry> candidates = new ArrayList<>();
    double words =
        runs.stream()
            .filter(r -> !r.isTurned() && value(r) == 0)
            .mapToDouble(Run::x1)
            .max()
            .orElse(width);
    for (Run run : runs) {
      int value = value(run);
      if (value > 0 && (run.x1() < 0.25 * width || run.x0() > words)) {
        candidates.add(new Entry(value, run.y(), run));
      }
    }
    Optional<NumberColumn> best = Optional.empty();
    for (Entry first : candidates) {
      if (first.value() > 3) {
        continue;
      }
      NumberColumn column = chain(first, candidates);
      if (column.entries.size() > best.map(c -> c.entries.size()).orElse(0)) {
        best = Optional.of(column);
      }
    }
    return best;
  }

  /** The longest run of rising numbers below {@code first} in its column, evenly spaced. */
  private static NumberColumn chain(Entry first, List<Entry> candidates) {
    List<Entry> column =
        candidates.stream()
            .filter(e -> aligned(e.run(), first.run()))
            .sorted(Comparator.comparingDouble(Entry::y))
            .toList();
    List<Entry> chain = new ArrayList<>(List.of(first));
    double edge = first.run().x1();
    for (Entry entry : column) {
      Entry last = chain.getLast();
      if (entry.y() > last.y() + 6 && isNext(chain, entry)) {
        chain.add(entry);
        edge = Math.max(edge, entry.run().x1());
      }
    }
    return new NumberColumn(edge, chain);
  }

  /** Whether {@code entry} goes on: its value is one more, or two where one was not printed. */
  private static boolean isNext(List<Entry> chain, Entry entry) {
    Entry last = chain.getLast();
    int step = entry.value() - last.value();
    if (step < 1 || step > 2) {
      return false;
    }
    if (chain.size() < 2) {
      return step == 1;
    }
    Entry first = chain.getFirst();
    double pitch = (last.y() - first.y()) / (last.value() - first.value());
    return Math.abs((entry.y() - last.y()) / step - pitch) < 0.3 * pitch;
  }

  private static boolean aligned(Run a, Run b) {
    double middles = a.x0() + a.x1() - b.x0() - b.x1();
    return Math.abs(a.x1() - b.x1()) < 3 || Math.abs(a.x0() - b.x0()) < 3 || Math.abs(middles) < 3;
  }

  /** The number that {@code run} prints, or 0 if it prints something else. */
  private static int value(Run run) {
    if (run.isTurned() || run.glyphs().stream().filter(g -> !g.isBlank()).count() > 2) {
      return 0;
    }
    String text = run.text();
    boolean digits =
        !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits ? Integer.parseInt(text) : 0;
    return value <= 40 ? value : 0;
  }

  double pitch() {
    Entry first = entries.getFirst();
    Entry last = entries.getLast();
    return (last.y() - first.y()) / (last.value() - first.value());
  }

  double bottom() {
    return entries.getLast().y();
  }

  double top() {
    return entries.getFirst().y();
  }

  /**
   * The number beside the baseline {@code y}: the nearest; midway (42 to 58 percent of the way)
   * counts as a half.
   */
  Beside beside(double y) {
    double pitch = pitch();
    double way = (y - entries.getFirst().y()) / pitch;
    int below = 0;
    while (below + 1 < entries.size() && entries.get(below + 1).y() <= y) {
      below++;
    }
    Entry at = entries.get(below);
    if (way < -0.42 || y > bottom() + 1.5 * pitch) {
      return Beside.NONE;
    }
    boolean last = below + 1 == entries.size();
    double nextY = last ? at.y() + pitch : entries.get(below + 1).y();
    int nextValue = last ? at.value() + 1 : entries.get(below + 1).value();
    double part = (y - at.y()) / (nextY - at.y());
    if (part < 0.42) {
      return new Beside(at.value(), false);
    }
    if (part <= 0.58 || last) {
      return new Beside(at.value(), true);
    }
    return new Beside(nextValue, false);
  }
}
