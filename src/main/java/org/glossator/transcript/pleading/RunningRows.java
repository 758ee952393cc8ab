package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;
import org.glossator.transcript.pleading.MarginNumbers.Reading;

/**
 * Finds what is printed at the head or foot of page after page and is no part of the order: page
 * numbers, and titles that come again. Only what stands at a page's edge can be it, and only if it
 * comes again on other pages, with nothing but the page's number changing.
 */
final class RunningRows {
  private static final int HEAD = 3;
  private static final int FOOT = 6;

  /** A title that says no page comes on so many pages. */
  private static final int OFTEN = 3;

  /** And on this share of them; the first and the last may be without it. */
  private static final double NEARLY_ALL = 0.6;

  /** What counts the pages comes on this share of them: left pages may differ from right ones. */
  private static final double MANY = 0.4;

  /** No title is shorter; a word alone on its line may be the end of a sentence. */
  private static final int SHORTEST = 8;

  /** A number this far from the margin was set in the middle of the page. */
  private static final int FAR = 12;

  private final String text;
  private final List<Row> rows;
  private final List<Page> pages = new ArrayList<>();
  private final Map<Counted, Integer> counts = new HashMap<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private final Map<String, Integer> everywhere = new HashMap<>();
  private final NavigableMap<Integer, Drop.Kind> found = new TreeMap<>();

  /** The rows of a page that may be its head and its foot, the outermost first. */
  private record Page(List<Integer> head, List<Integer> foot) {}

  /** A shape that is ahead of the count of pages by {@code offset}. */
  private record Counted(String shape, int offset) {}

  private RunningRows(SourceFile source, List<Row> rows) {
    this.text = source.text();
    this.rows = rows;
  }

  /**
   * What there is of it, by row.
   *
   * @param aside the rows that are known to be no part of the order
   * @param starts the first row of each page
   */
  static NavigableMap<Integer, Drop.Kind> of(
      SourceFile source,
      List<Row> rows,
      Set<Integer> aside,
      List<Reading> readings,
      List<Integer> starts) {
    RunningRows running = new RunningRows(source, rows);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      List<Integer> page = new ArrayList<>();
      for (int row = starts.get(i); row < end; row++) {
        if (!rows.get(row).blank() && !aside.contains(row)) {
          page.add(row);
        }
      }
      List<Integer> head = edge(page, readings, HEAD);
      List<Integer> foot = edge(page.reversed(), readings, FOOT);
      running.pages.add(new Page(head, foot));
    }
    if (running.pages.size() > 1) {
      running.count();
      running.find();
    }
    return running.found;
  }

  /** The first rows, as far as the margin does not number them. */
  private static List<Integer> edge(List<Integer> page, List<Reading> readings, int most) {
    List<Integer> edge = new ArrayList<>();
    for (int row : page) {
      if (readings.get(row) != Reading.TEXT || edge.size() == most) {
        break;
      }
      edge.add(row);
    }
    return edge;
  }

  private void count() {
    for (Row row : rows) {
      everywhere.merge(Row.words(text, row.span()), 1, Integer::sum);
    }
    for (int i = 0; i < pages.size(); i++) {
      Set<Counted> here = new HashSet<>();
      Set<String> words = new HashSet<>();
      Set<Integer> edges = new HashSet<>(pages.get(i).head);
      edges.addAll(pages.get(i).foot);
      for (int row : edges) {
        words.add(words(row));
        for (PageCount count : PageCount.in(words(row))) {
          here.add(new Counted(count.shape(), count.number() - i - 1));
        }
      }
      here.forEach(counted -> counts.merge(counted, 1, Integer::sum));
      words.forEach(title -> titles.merge(title, 1, Integer::sum));
    }
  }

  private void find() {
    for (int i = 0; i < pages.size(); i++) {
      find(i, pages.get(i).head);
      find(i, pages.get(i).foot);
    }
  }

  /** Takes rows from the edge inward, as long as each is one that comes again. */
  private void find(int page, List<Integer> edge) {
    Map<Integer, Drop.Kind> rowsHere = new TreeMap<>();
    boolean numbered = false;
    for (int row : edge) {
      boolean number = isCounted(page, row);
      if (!number && !comesAgain(row)) {
        break;
      }
      numbered |= number;
      boolean alone = PageCount.in(words(row)).stream().anyMatch(PageCount::isAlone);
      rowsHere.put(row, number && alone ? Drop.Kind.PAGE_NUMBER : Drop.Kind.RUNNING_HEAD);
    }
    for (Map.Entry<Integer, Drop.Kind> each : rowsHere.entrySet()) {
      if (numbered || isTitle(each.getKey())) {
        found.put(each.getKey(), each.getValue());
      }
    }
  }

  private boolean isCounted(int page, int row) {
    for (PageCount count : PageCount.in(words(row))) {
      int offset = count.number() - page - 1;
      int often = counts.getOrDefault(new Counted(count.shape(), offset), 0);
      boolean many = often >= MANY * (pages.size() - 1);
      boolean plain = count.isAlone() || count.isTitled();
      if (many && (plain ? often >= 2 : often >= OFTEN && hasCapitals(count.shape()))) {
        return true;
      }
      if (offset == 0 && count.isAlone() && (!count.isBare() || stands(row))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands apart from the words above it. */
  private boolean stands(int row) {
    boolean gap = row == 0 || rows.get(row - 1).blank();
    return gap || rows.get(row).column() >= FAR;
  }

  /** Words that come again, once on a page, and read as a title does. */
  private boolean comesAgain(int row) {
    String words = words(row);
    return titles.getOrDefault(words, 0) >= Math.max(2, MANY * (pages.size() - 1))
        && everywhere.getOrDefault(words, 0) <= pages.size()
        && words.length() >= SHORTEST
        && hasCapitals(words)
        && ".,;:-–—".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** Whether the longer words begin with capitals, or all are in capitals. */
  private static boolean hasCapitals(String words) {
    if (words.equals(words.toUpperCase(Locale.ROOT))) {
      return true;
    }
    int longer = 0;
    int capital = 0;
    for (String word : words.split(" ", -1)) {
      boolean letters = word.length() > 3 && Character.isLetter(word.charAt(0));
      longer += letters ? 1 : 0;
      capital += letters && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capital > 0 && capital * 4 >= longer * 3;
  }

  private boolean isTitle(int row) {
    return titles.getOrDefault(words(row), 0) >= Math.max(OFTEN, NEARLY_ALL * (pages.size() - 1));
  }

  private String words(int row) {
    return Row.words(text, rows.get(row).span());
  }
}
