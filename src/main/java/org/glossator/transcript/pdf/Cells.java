package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows that are parted into columns, column by column. */
final class Cells {
  /** So many of the lines of prose are broken where the next word had no room. */
  private static final double WRAPPED = 0.6;

  private static final double WORDS = 3;

  private final List<List<Row>> columns = new ArrayList<>();
  private final int sided;

  /** The cells of {@code rows}; a column starts at each of {@code edges}, from left to right. */
  Cells(List<Row> rows, List<Double> edges) {
    int both = 0;
    for (int column = 0; column <= edges.size(); column++) {
      double from = column == 0 ? Double.NEGATIVE_INFINITY : edges.get(column - 1);
      double to = column == edges.size() ? Double.POSITIVE_INFINITY : edges.get(column);
      columns.add(rows.stream().map(row -> row.between(from, to)).toList());
    }
    for (int i = 0; i < rows.size(); i++) {
      int at = i;
      both += columns.stream().filter(c -> !c.get(at).isBlank()).count() > 1 ? 1 : 0;
    }
    this.sided = both;
  }

  /** How many rows have words in more than one column. */
  int sided() {
    return sided;
  }

  /** The lines of the first column, then those of the next. */
  List<Row> inOrder() {
    return columns.stream().flatMap(List::stream).filter(row -> !row.isBlank()).toList();
  }

  /**
   * Whether the columns that stand beside each other hold running text, and not rows of figures.
   */
  boolean areProse() {
    int prose = 0;
    for (List<Row> column : columns) {
      List<Row> beside = new ArrayList<>();
      for (int i = 0; i < column.size(); i++) {
        if (!column.get(i).isBlank() && isSided(i)) {
          beside.add(column.get(i));
        }
      }
      if (beside.size() > 1 && !isProse(beside, column)) {
        return false;
      }
      prose += beside.size() > 1 ? 1 : 0;
    }
    return prose > 1;
  }

  private boolean isSided(int i) {
    return columns.stream().filter(column -> !column.get(i).isBlank()).count() > 1;
  }

  private static boolean isProse(List<Row> lines, List<Row> column) {
    double right = column.stream().filter(r -> !r.isBlank()).mapToDouble(Row::x1).max().orElse(0);
    int words = 0;
    int wrapped = 0;
    for (int i = 0; i < lines.size(); i++) {
      Row line = lines.get(i);
      words += line.text().split(" ", -1).length;
      if (i + 1 < lines.size()) {
        double next = lines.get(i + 1).firstWord();
        wrapped += line.x1() + 0.2 * line.size() + next > right ? 1 : 0;
      }
    }
    return words >= WORDS * lines.size() && wrapped >= WRAPPED * (lines.size() - 1);
  }
}
