package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the caption of a page ends and the order's own words begin: at the first paragraph, at a
 * short sentence below number and title, or where text in two columns starts.
 */
final class CaptionEnd {
  /** Fewer rows side by side may be parties beside a title. */
  private static final int COLUMN_ROWS = 6;

  private static final double COLUMN_GAP = 9;

  /** The first line of a column's paragraph is set in by less. */
  private static final double INDENT = 30;

  /** A title set in small letters has a larger share of words with a capital. */
  private static final double RUNNING = 0.6;

  /** A sentence without a full line comes to its point in so many rows. */
  private static final int SENTENCE_ROWS = 4;

  /** How far from the margin the first line of a paragraph may start. */
  private static final double INDENTED = 80;

  private static final Pattern VERB =
      Pattern.compile(
          ".* (?:is|are|was|were|be|has|have|had|shall|will|must|may|moves?|moved|seeks?|filed|comes?"
              + "|grants?|denies|denied|granted|DENIED|GRANTED|ORDERED|ORDERS|DENIES|GRANTS)\\b.*");

  private static final Pattern ENDS = Pattern.compile(".*[.:?!][”’\"')\\]]*");

  private CaptionEnd() {}

  /** The first row of {@code rows} that is no part of the caption; their number if all are. */
  static int of(List<Row> rows, Layout layout) {
    int end = Math.min(paragraph(rows, layout), columns(rows));
    end = sentence(rows.subList(0, end));
    while (end > 0 && end < rows.size() && isHeading(rows.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first row of the first paragraph: two wide rows, the second at the left edge. */
  private static int paragraph(List<Row> rows, Layout layout) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double width = layout.width(row);
      double indent = row.x0() - layout.left(row);
      boolean starts =
          row.width() > 0.72 * width
              && indent < 100
              && row.pieces(1.6 * row.size()).isEmpty()
              && Math.abs(row.size() - layout.size()) < 1.6
              && !Caption.isMostlyCapitals(row.text())
              && !CaptionWords.isByline(row.text());
      if (starts && (i + 1 == rows.size() || goesOn(row, rows.get(i + 1), layout))) {
        return i;
      }
    }
    return rows.size();
  }

  /** Whether {@code next} goes on with the paragraph of {@code row}: at the left edge, or flush. */
  private static boolean goesOn(Row row, Row next, Layout layout) {
    double width = layout.width(next);
    boolean wide = next.width() > 0.55 * width || next.text().endsWith(".");
    double out = row.x0() - next.x0();
    boolean hangs = out > -3 && out < 60 && next.width() > 0.8 * width;
    return wide
        && (Math.abs(next.x0() - layout.left(next)) < 6 || hangs)
        && !Caption.isMostlyCapitals(next.text())
        && next.pieces(1.6 * next.size()).isEmpty();
  }

  /** The first of several rows that hold running text at both sides of one place. */
  private static int columns(List<Row> rows) {
    for (int i = 0; i + COLUMN_ROWS <= rows.size(); i++) {
      List<Row> beside = rows.subList(i, i + COLUMN_ROWS);
      for (double edge : beside.getFirst().pieces(COLUMN_GAP)) {
        boolean runs =
            beside.stream().allMatch(row -> isRunning(row, edge))
                && new Cells(beside, List.of(edge - 2)).areProse();
        if (runs) {
          boolean above = i > 0 && isRunning(rows.get(i - 1), edge);
          return above ? i - 1 : i;
        }
      }
    }
    return rows.size();
  }

  /** Whether both parts of {@code row} are mostly words in small letters. */
  private static boolean isRunning(Row row, double edge) {
    boolean kept =
        row.pieces(COLUMN_GAP).stream()
            .anyMatch(piece -> piece > edge - 2 && piece < edge + INDENT);
    return kept
        && isRunning(row.between(Double.NEGATIVE_INFINITY, edge - 2).text())
        && isRunning(row.between(edge - 2, Double.POSITIVE_INFINITY).text());
  }

  private static boolean isRunning(String text) {
    String[] words = text.split(" ", -1);
    long small =
        Arrays.stream(words)
            .filter(w -> !w.isEmpty() && Character.isLowerCase(w.charAt(0)))
            .count();
    return small > 1 && small >= RUNNING * words.length;
  }

  /**
   * The first short sentence below number and title, as an order of few words has it; no role of a
   * party stands further down.
   */
  private static int sentence(List<Row> rows) {
    double left = rows.stream().mapToDouble(Row::x0).min().orElse(0);
    boolean numbered = false;
    boolean titled = false;
    int first = rows.size();
    for (int i = 0; i < rows.size(); i++) {
      List<Row> parts = parts(rows.get(i));
      boolean role = parts.stream().anyMatch(part -> CaptionWords.isRole(part.text()));
      if (CaptionWords.isField(rows.get(i).text())) {
        return rows.size(); // minutes, whose caption goes on in whole sentences
      }
      if (role) {
        first = rows.size();
      } else if (numbered && titled && isSentence(rows, i, left)) {
        first = Math.min(first, i);
      }
      titled |= parts.stream().anyMatch(CaptionWords::isTitle);
      numbered |= parts.stream().anyMatch(part -> CaptionWords.isNumber(part.text()));
    }
    return first;
  }

  /** The parts of {@code row} between wide gaps. */
  private static List<Row> parts(Row row) {
    List<Row> parts = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (double edge : row.pieces(COLUMN_GAP)) {
      parts.add(row.between(from, edge));
      from = edge;
    }
    parts.add(row.between(from, Double.POSITIVE_INFINITY));
    return parts;
  }

  /** Whether a sentence starts with row {@code i}, at the margin or set in as a paragraph is. */
  private static boolean isSentence(List<Row> rows, int i, double left) {
    Row row = rows.get(i);
    String text = row.text();
    boolean placed = row.x0() - left < INDENTED && row.pieces(1.6 * row.size()).isEmpty();
    boolean starts = !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    if (!placed || !starts || CaptionWords.isByline(text) || Caption.isMostlyCapitals(text)) {
      return false;
    }
    StringBuilder said = new StringBuilder(text);
    int last = i;
    while (!ENDS.matcher(said).matches() && last + 1 < Math.min(rows.size(), i + SENTENCE_ROWS)) {
      last++;
      said.append(' ').append(rows.get(last).text());
    }
    return ENDS.matcher(said).matches() && VERB.matcher(said).matches() && hasSmallWords(said);
  }

  private static boolean hasSmallWords(CharSequence text) {
    return Arrays.stream(text.toString().split(" ", -1))
            .filter(w -> w.length() > 1 && Character.isLowerCase(w.charAt(0)))
            .count()
        > 1;
  }

  /** Whether {@code row} is the heading of the first section: "I. Introduction" in bold. */
  private static boolean isHeading(Row row) {
    Styled text = row.styled();
    return Headings.isLabeled(text.text()) && Headings.isSet(text) && text.text().length() < 80;
  }
}
