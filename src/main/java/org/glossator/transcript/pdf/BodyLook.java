package org.glossator.transcript.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a row that stands at the same place on several pages is the court's all the same: two
 * rulings in a row may read alike, and the page may break before each.
 *
 * @param layout what is usual in the body of the file
 */
record BodyLook(Layout layout) {
  private static final Pattern ENDS = Pattern.compile(".*[.?!:;][”’\"')\\]]*");

  /** Words of two small letters and more: "is denied", and not "v." or "of". */
  private static final Pattern SMALL = Pattern.compile("(?:\\p{Ll}{2,}[,.;:]*)");

  /** A paragraph stands no further from the next, in lines. */
  private static final double PARAGRAPH = 2.2;

  private static final double LINE = 1.25;

  /**
   * Whether {@code row} is set as the body is, close to a row beside it, and reads as a sentence or
   * as a full line of one.
   */
  boolean isCourts(Row row, List<Row> rows) {
    Styled styled = row.styled();
    String text = styled.text();
    if (smallWords(text) < 2 || !atMargin(row)) {
      return false;
    }
    boolean ends = ENDS.matcher(text).matches();
    boolean full = row.width() > 0.8 * layout.width(row);
    return (ends || full) && isNear(row, rows, ends ? PARAGRAPH : LINE);
  }

  private static long smallWords(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(w -> SMALL.matcher(w).matches()).count();
  }

  private boolean atMargin(Row row) {
    double indent = row.x0() - layout.left(row);
    return indent > -4 && indent < 80;
  }

  /** Whether a row in type of its size stands within so many {@code lines} of {@code row}. */
  private boolean isNear(Row row, List<Row> rows, double lines) {
    double most = lines * leading(rows);
    boolean alone = rows.stream().allMatch(r -> r.equals(row) || r.text().length() < 12);
    return (alone && Math.abs(row.size() - layout.size()) < 0.6)
        || rows.stream()
            .filter(r -> !r.equals(row) && Math.abs(r.size() - row.size()) < 0.6)
            .anyMatch(r -> Math.abs(r.y() - row.y()) <= most);
  }

  /** From one row to the next in the middle of {@code rows}; of few rows, what is usual. */
  private double leading(List<Row> rows) {
    if (rows.size() < 4) {
      return layout.pitch();
    }
    double[] gaps = new double[rows.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = rows.get(i + 1).y() - rows.get(i).y();
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }
}
