package org.glossator.transcript.ruled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossator.transcript.Line;
import org.glossator.transcript.Transcript;

/**
 * How far in the rows of plain text start where columns stand side by side: in a caption a row that
 * starts under the right column is no party's name.
 */
final class ColumnIndents {
  /** So many blanks part columns. */
  private static final Pattern BLANKS = Pattern.compile(" {3}|\\t");

  private static final int TAB = 8;

  /** A row of prose is longer, in characters; of prose there is more than one row. */
  private static final int LONG = 50;

  /** No row starts further in, in characters. */
  private static final int WIDEST = 200;

  private ColumnIndents() {}

  /**
   * The indent of each row from the first page's first row to the end of its last paragraph with
   * columns above the first of prose, by the place of the row's first character in the source; none
   * where there are no columns.
   */
  static Map<Integer, Integer> of(Transcript transcript) {
    List<Line> lines =
        transcript.pages().isEmpty() ? List.of() : transcript.pages().getFirst().lines();
    int end = 0;
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && !lines.get(to).opens()) {
        to++;
      }
      List<Line> paragraph = lines.subList(from, to);
      boolean columns = paragraph.stream().anyMatch(l -> BLANKS.matcher(l.text()).find());
      if (!columns && isProse(paragraph)) {
        break;
      }
      end = columns ? to : end;
      from = to;
    }
    String source = transcript.source().text();
    int margin =
        lines.subList(0, end).stream().mapToInt(l -> column(source, start(l))).min().orElse(0);
    Map<Integer, Integer> indents = new HashMap<>();
    for (Line line : lines.subList(0, end)) {
      int indent = column(source, start(line)) - margin;
      indents.put(start(line), Math.min(indent, WIDEST));
    }
    return indents;
  }

  private static boolean isProse(List<Line> paragraph) {
    return paragraph.size() > 1 && paragraph.stream().anyMatch(l -> l.text().length() > LONG);
  }

  private static int start(Line line) {
    return line.origin().sourceOf(0);
  }

  /** How many columns stand before the character at {@code at} in its row. */
  private static int column(String source, int at) {
    int start = at;
    while (start > 0 && "\n\f\r".indexOf(source.charAt(start - 1)) < 0) {
      start--;
    }
    int column = 0;
    for (int i = start; i < at; i++) {
      column = source.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }
}
