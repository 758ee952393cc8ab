package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.transcript.pleading.MarginNumbers.Reading;

/**
 * Where pages begin: behind the ends that the source marks, and where the margin's numbers start
 * again. The first numbers of a sheet that begin below words of it are that sheet's own.
 */
final class PageStarts {
  private PageStarts() {}

  /** The first row of each page, by rising place; rows aside begin no page. */
  static List<Integer> of(List<Row> rows, Set<Integer> aside, List<Reading> readings) {
    Map<Integer, Integer> restarts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (startsAgain(readings.get(i))) {
        restarts.merge(rows.get(i).sheet(), 1, Integer::sum);
      }
    }
    boolean marked = isMarked(rows, aside);
    List<Integer> starts = new ArrayList<>();
    boolean numbered = false;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.blank() || aside.contains(i)) {
        continue;
      }
      boolean turns = last >= 0 && rows.get(last).sheet() != row.sheet();
      boolean own = marked && !numbered && restarts.getOrDefault(row.sheet(), 0) == 1;
      if (last < 0 || turns || (startsAgain(readings.get(i)) && !own)) {
        starts.add(i);
        numbered = false;
      }
      numbered |= readings.get(i) != Reading.TEXT;
      last = i;
    }
    return starts;
  }

  private static boolean startsAgain(Reading reading) {
    return reading == Reading.NEW_PAGE || reading == Reading.LISTED_NEW_PAGE;
  }

  /** Whether the source itself marks a page's end between words. */
  private static boolean isMarked(List<Row> rows, Set<Integer> aside) {
    int first = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).blank() && !aside.contains(i)) {
        first = first < 0 ? rows.get(i).sheet() : first;
        if (rows.get(i).sheet() != first) {
          return true;
        }
      }
    }
    return false;
  }
}
