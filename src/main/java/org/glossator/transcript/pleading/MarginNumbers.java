package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final double NEXT_GOES_ON = 0.2;

  /** A page's own number, which stands alone below its last line. */
  private static final double FOOT_AS_TEXT = 0.5;

  /** Below a page's number stand no more rows of words, and no more rows at all. */
  private static final int FOOT_WORDS = 4;

  private static final int FOOT_ROWS = 12;

  private final String text;
  private final List<Row> rows;
  private final Set<Integer> aside;
  private final Reading[] readings;

  /** For each row that is the first of a sheet, the state at the end of the sheet before. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  private MarginNumbers(SourceFile source, List<Row> rows, Set<Integer> aside) {
    this.text = source.text();
    this.rows = rows;
    this.aside = aside;
    this.readings = new Reading[rows.size()];
    Arrays.fill(readings, Reading.TEXT);
  }

  /**
   * One reading for each row.
   *
   * @param aside the rows that are known to be no part of the order
   */
  static List<Reading> of(SourceFile source, List<Row> rows, Set<Integer> aside) {
    MarginNumbers numbers = new MarginNumbers(source, rows, aside);
    numbers.findLists();
    numbers.findNumbers();
    return Leaves.margins(source, rows, aside, List.of(numbers.readings));
  }

  private boolean isPassed(int row) {
    return rows.get(row).blank() || aside.contains(row);
  }

  /** Marks bare numbers that rise by one from 1, at least {@link #SHORTEST_LIST} of them. */
  private void findLists() {
    List<Integer> run = new ArrayList<>();
    boolean seenText = false;
    for (int i = 0; i <= rows.size(); i++) {
      boolean end = i == rows.size();
      if (!end && isPassed(i)) {
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
    int sheet = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isPassed(i)) {
        continue;
      }
      if (rows.get(i).sheet() != sheet) {
        sheet = rows.get(i).sheet();
        ends.put(i, cheapest(cost));
        double least = cost[cheapest(cost)];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[FRESH] = least;
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
    reach(afterText, cost + asText(i, state), state, false, next, back);
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

  private double asText(int i, int state) {
    Row row = rows.get(i);
    boolean goesBack = state == FRESH || state == UNNUMBERED || row.candidate() <= state;
    if (row.bare() && goesBack && isFoot(i)) {
      return FOOT_AS_TEXT;
    }
    double cost =
        row.misread() ? MISREAD_AS_TEXT : row.bare() ? BARE_NUMBER_AS_TEXT : NUMBER_AS_TEXT;
    return goesOn(i) ? cost + NEXT_GOES_ON : cost;
  }

  /** Whether the next row has the next number, as in a margin every row has. */
  private boolean goesOn(int row) {
    int next = row + 1;
    return next < rows.size()
        && !isPassed(next)
        && rows.get(next).candidate() == rows.get(row).candidate() + 1;
  }

  /** Whether the page ends below this row, or after a few rows of words and no other number. */
  private boolean isFoot(int row) {
    int words = 0;
    int to = Math.min(rows.size(), row + FOOT_ROWS);
    for (int i = row + 1; i < to && words <= FOOT_WORDS; i++) {
      if (isPassed(i)) {
        continue;
      }
      if (rows.get(i).sheet() != rows.get(row).sheet()) {
        return true;
      }
      if (rows.get(i).candidate() > 0) {
        return rows.get(i).candidate() == 1;
      }
      words++;
    }
    return to == rows.size() && words <= FOOT_WORDS;
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
      if (isPassed(i)) {
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
      now = ends.getOrDefault(i, before);
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
