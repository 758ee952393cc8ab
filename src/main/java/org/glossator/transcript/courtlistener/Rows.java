package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of one page of printed text that has words, with what their places tell.
 *
 * @param rows from top to bottom
 */
record Rows(List<Row> rows) {
  private static final Pattern LABEL = Pattern.compile("\\(?[0-9A-Za-z]{1,4}[.)]\\s{2,12}");

  /**
   * One row.
   *
   * @param indent blanks before its words
   * @param gap blank rows above it
   * @param number the margin's number beside it, or 0
   * @param words its words, without white space at either end
   */
  record Row(int indent, int gap, int number, String words) {}

  Rows {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of {@code page}. The margin's numbers are no words, nor is what stands left of them,
   * which is the court's name along the page's edge.
   */
  static Rows of(String page, List<String> drops) {
    List<String> lines = List.of(page.split("\n", -1));
    Optional<Margin> margin = Margin.of(lines);
    List<Row> rows = new ArrayList<>();
    int gap = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int number = 0;
      if (margin.isPresent()) {
        int end = Math.min(margin.get().end(), line.length());
        number = margin.get().numbers().getOrDefault(i, 0);
        String left = line.substring(0, end).strip();
        boolean apart = end == line.length() || line.charAt(end) == ' ';
        if (number > 0 || (apart && !left.isEmpty())) {
          drops.add(left);
          line = " ".repeat(end) + line.substring(end);
        }
      }
      String words = line.strip();
      if (words.isEmpty()) {
        gap++;
        continue;
      }
      rows.add(new Row(indent(line), gap, number, words));
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

  /**
   * For each row whether a paragraph begins with it: after more than the usual gap, where its first
   * line is set in, where a quotation begins or ends.
   */
  List<Boolean> opens() {
    int margin = margin() + 2;
    int usual = usualGap();
    List<Boolean> opens = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean setIn = row.indent > margin;
      boolean firstLine = setIn && i + 1 < rows.size() && rows.get(i + 1).indent <= margin;
      if (i == 0) {
        opens.add(setIn);
        continue;
      }
      Row before = rows.get(i - 1);
      boolean deeper = setIn && row.indent > hanging(before) + 2;
      boolean anew = firstLine && (before.indent <= margin || ends(before));
      boolean back = !setIn && before.indent > margin && !opens.get(i - 1);
      boolean counted = row.number > 0 && before.number > 0;
      boolean apart = counted ? row.number > before.number + 1 : row.gap > usual;
      opens.add(apart || deeper || anew || back);
    }
    return opens;
  }

  /** Where the words of a row begin, behind the number of a list's item. */
  private static int hanging(Row row) {
    Matcher label = LABEL.matcher(row.words);
    return row.indent + (label.lookingAt() ? label.end() : 0);
  }

  private static boolean ends(Row row) {
    return ".:;?!\"”)".indexOf(row.words.charAt(row.words.length() - 1)) >= 0;
  }
}
