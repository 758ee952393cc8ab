package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;
import org.glossator.transcript.pleading.MarginNumbers.Reading;

/**
 * The rows of a file, and what each is.
 *
 * @param rows all of them
 * @param aside those that are no part of the order, and why
 * @param readings what the number is with which a row begins
 * @param starts the first row of each page
 */
record Sorted(
    List<Row> rows, Map<Integer, Drop.Kind> aside, List<Reading> readings, List<Integer> starts) {

  /** Sorts the rows twice: what comes again on each page is known when there are pages. */
  static Sorted of(SourceFile source) {
    List<Row> all = Row.all(source);
    NavigableMap<Integer, Integer> stamps = Stamps.filed(source, all);
    List<NavigableMap<Integer, Integer>> counted = new ArrayList<>();
    counted.add(stamps);
    counted.addAll(PageCount.plain(source, all));
    List<Row> rows = Sheets.turned(all, counted);
    NavigableMap<Integer, Drop.Kind> aside = new TreeMap<>();
    stamps.keySet().forEach(row -> aside.put(row, Drop.Kind.STAMP));
    Sorted first = read(source, rows, aside);
    aside.putAll(RunningRows.of(source, rows, aside.keySet(), first.readings, first.starts));
    return aside.size() == stamps.size() ? first : read(source, rows, aside);
  }

  private static Sorted read(SourceFile source, List<Row> rows, Map<Integer, Drop.Kind> aside) {
    Set<Integer> passed = aside.keySet();
    List<Reading> readings = MarginNumbers.of(source, rows, passed);
    return new Sorted(rows, aside, readings, PageStarts.of(rows, passed, readings));
  }
}
