package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.SourceFile;

/**
 * Tells the numbers of the margin from words that happen to begin with a number.
 *
 * <p>A least-cost reading of the whole file: each line either takes the number it begins with, on
 * the same page or as the first of a new one, or keeps it as text. Rising by one costs nothing; a
 * skipped number, a page that does not start at 1, and a number kept as text cost a little. One
 * pass over the lines with one state per number, so the time is proportional to the file.
 */
final class MarginNumbers {
  /** What the reading makes of a line. */
  enum Reading {
    TEXT,
    NUMBERED,
    /** The first numbered line of a new page. */
    NEW_PAGE,
    /** One of a bare list of numbers: a margin that was read apart from its lines. */
    LISTED,
    /** The first of such a list, on a new page. */
    LISTED_NEW_PAGE
  }

  /** No text on the page yet. */
  private static final int FRESH = 0;

  /** Text on the page, but no number beside it so far. */
  private static final int UNNUMBERED = Row.MOST + 1;

  private static final int STATES = UNNUMBERED + 1;

  private static final double NUMBER_AS_TEXT = 2;
  private static final double BARE_NUMBER_AS_TEXT = 4;

  /** "I" and "ll" are words or numbers: where they fit exactly, and only there, numbers. */
  private static final double MISREAD = 0.2;

  private static final double MISREAD_AS_TEXT = 0.9;
  private static final double SKIPPED_NUMBER = 0.5;
  private static final double NEW_PAGE_COST = 1;
  private static final double LATE_START = 1.5;
  private static final double EARLY_END = 0.2;
  private static final int USUAL_LAST = 22;
  private static final double LOOKS_LIKE_TEXT = 0.6;
  private static final int SHORTEST_LIST = 5;

  /** A few on fewer of a page's lines than this share only happen to begin with a number. */
  private static final double FEW = 0.6;

  /** However many they are, a margin numbers more of its page's lines than this share. */
  private static final double LEAST = 0.15;

  private final String text;
  private final List<Row> rows;
  private final Reading[] readings;

  private MarginNumbers(SourceFile source, List<Row> rows) {
    this.text = source.text();
    this.rows = rows;
    this.readings = new Reading[rows.size()];
    Arrays.fill(readings, Reading.TEXT);
  }

  /** One reading for each row. */
  static List<Reading> of(SourceFile source, List<Row> rows) {
    MarginNumbers numbers = new MarginNumbers(source, rows);
    numbers.findLists();
    numbers.findNumbers();
    return List.of(numbers.readings);
  }

  /** Marks bare numbers that rise by one from 1, at least {@link #SHORTEST_LIST} of them. */
  private void findLists() {
    List<Integer> run = new ArrayList<>();
    boolean seenText = false;
    for (int i = 0; i <= rows.size(); i++) {
      boolean end = i == rows.size();
      if (!end && rows.get(i).blank()) {
        continue;
      }
      boolean rises = !end && rows.get(i).bare() && rows.get(i).candidate() == run.size() + 1;
      if (rises) {
        run.add(i);
        continue;
      }
      if (run.size() >= SHORTEST_LIST) {
        for (int listed : run) {
          readings[listed] = Reading.LISTED;
        }
        if (seenText) {
          readings[run.getFirst()] = Reading.LISTED_NEW_PAGE;
        }
      }
      seenText |= !run.isEmpty() || !end;
      run.clear();
      if (!end && rows.get(i).bare() && rows.get(i).candidate() == 1) {
        run.add(i);
      }
    }
  }

  private void findNumbers() {
    double[] cost = new double[STATES];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[FRESH] = 0;
    // For each row and state, the state before it; negative where the row began a new page.
    byte[][] back = new byte[rows.size()][];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).blank()) {
        continue;
      }
      double[] next = new double[STATES];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      back[i] = new byte[STATES];
      for (int state = 0; state < STATES; state++) {
        if (cost[state] < Double.POSITIVE_INFINITY) {
          step(i, state, cost[state], next, back[i]);
        }
      }
      cost = next;
    }
    trace(cheapest(cost), back);
    keepFew();
  }

  /** Gives the numbers of a page that has too few for a margin back to the court's words. */
  private void keepFew() {
    List<Leaf> leaves = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= readings.length; i++) {
      boolean ends =
          i == readings.length
              || readings[i] == Reading.NEW_PAGE
              || readings[i] == Reading.LISTED_NEW_PAGE;
      if (ends) {
        leaves.add(leaf(from, i));
        from = i;
      }
    }
    boolean margin = leaves.stream().anyMatch(Leaf::hasMargin);
    leaves.stream().filter(leaf -> leaf.hasFew(margin)).forEach(this::giveBack);
  }

  /**
   * A page's rows.
   *
   * @param taken how many of its lines have a number of the margin
   * @param bare how many of these are the number alone
   * @param column whether two numbers stand alone, one below the other, as only a margin's do
   */
  private record Leaf(int from, int to, int lines, int taken, int bare, boolean column) {
    boolean hasMargin() {
      return taken >= SHORTEST_LIST && taken >= LEAST * lines;
    }

    /** A last page may be short where others have a margin; a page's own number stands alone. */
    boolean hasFew(boolean othersHaveMargin) {
      boolean few = taken < SHORTEST_LIST && taken < FEW * lines;
      boolean own = !othersHaveMargin || taken == bare;
      return !column && (taken < LEAST * lines || (few && own));
    }
  }

  private Leaf leaf(int from, int to) {
    int lines = 0;
    int taken = 0;
    int bare = 0;
    boolean column = false;
    boolean above = false;
    for (int i = from; i < to; i++) {
      if (!rows.get(i).blank()) {
        boolean number = isTaken(i);
        boolean alone = number && rows.get(i).bare();
        lines++;
        taken += number ? 1 : 0;
        bare += alone ? 1 : 0;
        column |= alone && above;
        above = alone;
      }
    }
    return new Leaf(from, to, lines, taken, bare, column);
  }

  private boolean isTaken(int row) {
    return readings[row] == Reading.NUMBERED || readings[row] == Reading.NEW_PAGE;
  }

  private void giveBack(Leaf leaf) {
    for (int i = leaf.from; i < leaf.to; i++) {
      readings[i] = isTaken(i) ? Reading.TEXT : readings[i];
    }
  }

  private void step(int i, int state, double cost, double[] next, byte[] back) {
    Row row = rows.get(i);
    int afterText = state == FRESH ? UNNUMBERED : state;
    if (readings[i] != Reading.TEXT) {
      reach(UNNUMBERED, cost, state, false, next, back);
      return;
    }
    int number = row.candidate();
    if (number == 0) {
      reach(afterText, cost, state, false, next, back);
      return;
    }
    reach(afterText, cost + asText(row), state, false, next, back);
    double take = cost + (looksLikeText(row) ? LOOKS_LIKE_TEXT : 0) + (row.misread() ? MISREAD : 0);
    int last = state == UNNUMBERED ? 0 : state;
    boolean fits = !row.misread() || number == last + 1;
    if (number > last && fits && !(state == UNNUMBERED && number == 1)) {
      reach(number, take + SKIPPED_NUMBER * (number - last - 1), state, false, next, back);
    }
    if (state != FRESH && (!row.misread() || number == 1)) {
      double early = state == UNNUMBERED ? 0 : EARLY_END * Math.max(0, USUAL_LAST - state);
      double start = NEW_PAGE_COST + LATE_START * (number - 1) + early;
      reach(number, take + start, state, true, next, back);
    }
  }

  private static double asText(Row row) {
    return row.misread() ? MISREAD_AS_TEXT : row.bare() ? BARE_NUMBER_AS_TEXT : NUMBER_AS_TEXT;
  }

  private static void reach(
      int to, double cost, int from, boolean newPage, double[] next, byte[] back) {
    if (cost < next[to]) {
      next[to] = cost;
      back[to] = (byte) (newPage ? -from - 1 : from);
    }
  }

  private static int cheapest(double[] cost) {
    int best = 0;
    for (int state = 1; state < cost.length; state++) {
      if (cost[state] < cost[best]) {
        best = state;
      }
    }
    return best;
  }

  private void trace(int state, byte[][] back) {
    int now = state;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).blank()) {
        continue;
      }
      byte from = back[i][now];
      boolean newPage = from < 0;
      int before = newPage ? -from - 1 : from;
      boolean taken =
          readings[i] == Reading.TEXT
              && now == rows.get(i).candidate()
              && now <= Row.MOST
              && (newPage || now != before);
      if (taken) {
        readings[i] = newPage ? Reading.NEW_PAGE : Reading.NUMBERED;
      }
      now = before;
    }
  }

  /** "28 U.S.C. § 1331", "12 F.3d 1": a number that a citation needs. */
  private boolean looksLikeText(Row row) {
    String rest = row.rest().of(text);
    int end = 0;
    while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
      end++;
    }
    String word = rest.substring(0, end);
    long dots = word.chars().filter(c -> c == '.').count();
    return (dots >= 2 && Character.isUpperCase(word.charAt(0)))
        || word.startsWith("F.")
        || word.equals("U.S.")
        || word.startsWith("Cal.");
  }
}
