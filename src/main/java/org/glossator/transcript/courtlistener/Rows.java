package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of one page of printed text that has words, with what their places tell.
 *
 * @param rows from top to bottom
 */
record Rows(List<Row> rows) {
  /**
   * One row.
   *
   * @param indent blanks before its words
   * @param gap blank rows above it
   * @param words its words, without white space at either end
   */
  record Row(int indent, int gap, String words) {}

  Rows {
    rows = List.copyOf(rows);
  }

  static Rows of(String page) {
    List<Row> rows = new ArrayList<>();
    int gap = 0;
    for (String line : page.split("\n", -1)) {
      String words = line.strip();
      if (words.isEmpty()) {
        gap++;
        continue;
      }
      rows.add(new Row(indent(line), gap, words));
      gap = 0;
    }
    return new Rows(rows);
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The left margin: the smallest indent that at least a sixth of the rows have. */
  private int margin() {
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.indent, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * 6 >= rows.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** The usual number of blank rows between two. */
  private int usualGap() {
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.stream().skip(1).forEach(row -> counts.merge(row.gap, 1, Integer::sum));
    int usual = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      usual = each.getValue() > counts.getOrDefault(usual, 0) ? each.getKey() : usual;
    }
    return usual;
  }

  /** For each row whether a paragraph begins with it. */
  List<Boolean> opens() {
    int margin = margin();
    int usual = usualGap();
    List<Boolean> opens = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean indented = row.indent >= margin + 3;
      if (i == 0) {
        opens.add(indented);
        continue;
      }
      Row before = rows.get(i - 1);
      boolean deeper = row.indent >= before.indent + 3 && indented;
      boolean back = before.indent >= margin + 3 && row.indent < before.indent - 2;
      boolean continued = back && i > 1 && opens.get(i - 1);
      opens.add(row.gap > usual || deeper || (back && !continued));
    }
    return opens;
  }
}
