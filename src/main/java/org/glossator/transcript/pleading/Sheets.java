package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.NavigableMap;
import org.glossator.text.SourceFile;

/**
 * The ends of pages that the source itself marks: form feeds, and rows that a page has at its head
 * or foot and that count the pages, if they stand at the file's own head or foot too.
 */
final class Sheets {
  private static final int EDGE = 3;

  private Sheets() {}

  /**
   * {@code rows}, those that stand behind such a row on a sheet of their own.
   *
   * @param counted the rows that may count pages, each with its number; one list for each kind
   */
  static List<Row> turned(List<Row> rows, List<NavigableMap<Integer, Integer>> counted) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).blank()) {
        words.add(i);
      }
    }
    Set<Integer> turns = new HashSet<>();
    for (NavigableMap<Integer, Integer> kind : counted) {
      if (!counts(kind)) {
        continue;
      }
      if (words.stream().limit(EDGE).anyMatch(kind::containsKey)) {
        turns.addAll(kind.keySet());
      } else if (words.reversed().stream().limit(EDGE).anyMatch(kind::containsKey)) {
        kind.keySet().forEach(row -> turns.add(row + 1));
      }
    }
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
