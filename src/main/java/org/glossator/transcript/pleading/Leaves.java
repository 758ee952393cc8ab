package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pleading.MarginNumbers.Reading;

/**
 * Gives numbers that are too few for a margin back to the court's words.
 *
 * <p>Pleading paper is numbered to its foot. A few lines that begin with numbers that rise are a
 * list or notes, and theirs are the court's: where nothing in the file is surely a margin, nothing
 * is one.
 */
final class Leaves {
  /** A run that comes so far is a margin's. */
  private static final int LONG = 20;

  /** If at least so many of its numbers were read. */
  private static final int ENOUGH = 12;

  /** So many numbers are a margin's where lines run on from one to the next, as in no list. */
  private static final int RUN = 8;

  private static final double RUNS_ON = 0.5;

  private static final int FEWEST = 5;

  /** A few on fewer of a page's lines than this share only happen to begin with a number. */
  private static final double FEW = 0.6;

  /** However many they are, a margin numbers more of its page's lines than this share. */
  private static final double LEAST = 0.15;

  private final String text;
  private final List<Row> rows;
  private final Set<Integer> aside;
  private final List<Reading> readings;

  private Leaves(SourceFile source, List<Row> rows, Set<Integer> aside, List<Reading> readings) {
    this.text = source.text();
    this.rows = rows;
    this.aside = aside;
    this.readings = new ArrayList<>(readings);
  }

  /** {@code readings}, with the numbers of the margin alone. */
  static List<Reading> margins(
      SourceFile source, List<Row> rows, Set<Integer> aside, List<Reading> readings) {
    List<Integer> starts = PageStarts.of(rows, aside, readings);
    return new Leaves(source, rows, aside, readings).margins(starts);
  }

  private List<Reading> margins(List<Integer> starts) {
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      leaves.add(leaf(starts.get(i), to));
    }
    if (!hasMargin(leaves)) {
      return rows.stream().map(row -> Reading.TEXT).toList();
    }
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.hasFew() || (i > 0 && isBelow(leaf, leaves.get(i - 1), i + 1 < leaves.size()))) {
        giveBack(leaf);
      }
    }
    return List.copyOf(readings);
  }

  /**
   * A page's rows.
   *
   * @param first whether its first line has the number 1
   * @param lines how many lines it has
   * @param taken how many of them have a number of the margin
   * @param last the last of these numbers
   * @param listed how many numbers stand in a list apart from the lines
   * @param bare how many of its lines are a number alone
   * @param column whether two numbers stand alone, one below the other, as only a margin's do
   * @param runsOn on how many numbered lines the sentence of the one before goes on
   */
  private record Leaf(
      int from,
      int to,
      boolean first,
      int lines,
      int taken,
      int last,
      int listed,
      int bare,
      boolean column,
      int runsOn) {
    boolean isMargin() {
      boolean whole = last >= LONG && taken >= ENOUGH && taken >= LEAST * lines;
      boolean prose = taken >= RUN && taken >= FEW * lines && runsOn >= RUNS_ON * taken;
      return listed >= LONG || whole || prose;
    }

    /** A last page may be short where others have a margin; a page's own number stands alone. */
    boolean hasFew() {
      boolean few = taken < FEWEST && taken < FEW * lines;
      return !column && (taken < LEAST * lines || (few && taken == bare));
    }
  }

  /**
   * Whether the numbers are not a page's but those of notes, or of a list, below a page's margin:
   * they begin on its sheet, where sheets are marked, or there are few and more pages follow.
   */
  private boolean isBelow(Leaf leaf, Leaf above, boolean more) {
    boolean isShort = !leaf.isMargin() && !leaf.column && leaf.listed == 0;
    boolean sheet = rows.get(leaf.from).sheet() == rows.get(above.from).sheet();
    boolean marked = sheet && rows.getFirst().sheet() != rows.getLast().sheet();
    return isShort && above.isMargin() && (marked || (more && leaf.taken < FEWEST));
  }

  /** Some page has one, or the file begins with its numbers and has them on most of its lines. */
  private static boolean hasMargin(List<Leaf> leaves) {
    int lines = leaves.stream().mapToInt(Leaf::lines).sum();
    int taken = leaves.stream().mapToInt(leaf -> leaf.taken + leaf.listed).sum();
    boolean begins = !leaves.isEmpty() && leaves.getFirst().first;
    boolean most = taken >= FEW * lines || leaves.stream().limit(1).anyMatch(Leaf::column);
    return (begins && most) || leaves.stream().anyMatch(Leaf::isMargin);
  }

  private Leaf leaf(int from, int to) {
    int lines = 0;
    int taken = 0;
    int last = 0;
    int listed = 0;
    int bare = 0;
    int runsOn = 0;
    boolean first = false;
    boolean column = false;
    int above = -1;
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      if (row.blank() || aside.contains(i)) {
        continue;
      }
      boolean number = isTaken(i);
      boolean inList = readings.get(i) != Reading.TEXT && !number;
      boolean alone = number && row.bare();
      first |= lines == 0 && (number || inList) && row.candidate() == 1;
      lines++;
      taken += number ? 1 : 0;
      last = number ? row.candidate() : last;
      listed += inList ? 1 : 0;
      bare += alone ? 1 : 0;
      column |= alone && above >= 0 && isTaken(above) && rows.get(above).bare();
      runsOn += number && above >= 0 && isTaken(above) && runsOn(rows.get(above), row) ? 1 : 0;
      above = i;
    }
    return new Leaf(from, to, first, lines, taken, last, listed, bare, column, runsOn);
  }

  /** Whether a sentence goes on from one line to the next. */
  private boolean runsOn(Row above, Row row) {
    if (above.bare() || row.bare()) {
      return false;
    }
    char end = text.charAt(above.rest().end() - 1);
    return ".;:!?".indexOf(end) < 0 && Character.isLowerCase(text.charAt(row.rest().start()));
  }

  private boolean isTaken(int row) {
    return readings.get(row) == Reading.NUMBERED || readings.get(row) == Reading.NEW_PAGE;
  }

  private void giveBack(Leaf leaf) {
    for (int i = leaf.from; i < leaf.to; i++) {
      if (isTaken(i)) {
        readings.set(i, Reading.TEXT);
      }
    }
  }
}
