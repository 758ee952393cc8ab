package org.glossator.transcript.pleading;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/**
 * The ends of pages that the source itself marks: form feeds, and rows that a page has at its head
 * or foot and that count the pages, if they stand at the file's own head or foot too.
 */
final class Sheets {
  private static final int EDGE = 3;

  private Sheets() {}

  /**
   * {@code rows}, those that stand behind such a row on a sheet of their own. Form feeds are enough
   * where there are as many; otherwise one kind of such rows is.
   *
   * @param counted the rows that may count pages, each with its number; one list for each kind
   */
  static List<Row> turned(List<Row> rows, List<NavigableMap<Integer, Integer>> counted) {
    List<Integer> words = new ArrayList<>();
    int fed = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).blank()) {
        boolean feed = !words.isEmpty() && rows.get(words.getLast()).sheet() != rows.get(i).sheet();
        fed += feed ? 1 : 0;
        words.add(i);
      }
    }
    for (NavigableMap<Integer, Integer> kind : counted) {
      if (kind.size() <= fed + 1 || !counts(kind)) {
        continue;
      }
      if (words.stream().limit(EDGE).anyMatch(kind::containsKey)) {
        return turned(rows, kind.keySet());
      }
      boolean first = kind.firstEntry().getValue() == 1;
      if (first && words.reversed().stream().limit(EDGE).anyMatch(kind::containsKey)) {
        return turned(rows, kind.keySet().stream().map(row -> row + 1).collect(toSet()));
      }
    }
    return rows;
  }

  private static List<Row> turned(List<Row> rows, Set<Integer> turns) {
    List<Row> turned = new ArrayList<>(rows.size());
    int ends = 0;
    for (int i = 0; i < rows.size(); i++) {
      ends += turns.contains(i) ? 1 : 0;
      turned.add(rows.get(i).on(rows.get(i).sheet() + ends));
    }
    return turned;
  }

  /** Whether there are two or more and each number is the next. */
  private static boolean counts(NavigableMap<Integer, Integer> counted) {
    int last = 0;
    for (int number : counted.values()) {
      if (number == 0 || (last > 0 && number != last + 1)) {
        return false;
      }
      last = number;
    }
    return counted.size() > 1;
  }
}
