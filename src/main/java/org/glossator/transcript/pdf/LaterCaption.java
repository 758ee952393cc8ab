package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The caption that an opinion bears again below the head of a later page: after the syllabus, and
 * over each separate opinion. Its rows stand midway between the margins, from the court's name to a
 * day in brackets or to the first row that does not.
 */
final class LaterCaption {
  private static final Pattern DAY = Pattern.compile("\\[\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\]");

  /** No caption that was seen is longer. */
  private static final int MOST_ROWS = 24;

  /** Nor that of several cases decided together. */
  private static final int MOST_ROWS_OF_SEVERAL = 40;

  private final Draft page;
  private final Layout layout;

  private LaterCaption(Draft page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  /** Whether {@code page} has one. */
  static boolean isOn(Draft page, Layout layout) {
    return new LaterCaption(page, layout).end() > 0;
  }

  /** Takes the caption's rows off {@code page}; none if it has no caption. */
  static List<Row> take(Draft page, Layout layout) {
    int end = new LaterCaption(page, layout).end();
    List<Row> taken = new ArrayList<>(page.rows.subList(0, end));
    page.rows = new ArrayList<>(page.rows.subList(end, page.rows.size()));
    return taken;
  }

  /** The row after the caption's last; 0 if there is none. */
  private int end() {
    int court = noticeEnd();
    List<Row> rows = page.rows;
    if (court == rows.size() || !isCourt(rows.get(court))) {
      return 0;
    }
    int dated = dated(court + 1);
    if (dated > 0) {
      return dated;
    }
    boolean names = false;
    int at = court + 1;
    while (at < rows.size() && at < court + MOST_ROWS && goesOn(rows.get(at))) {
      String text = rows.get(at).text();
      names |= CaptionWords.isParty(text) || CaptionWords.isBeside(text) || text.endsWith(" v.");
      at++;
      if (DAY.matcher(text).matches()) {
        break;
      }
    }
    return names && at < rows.size() ? at : 0;
  }

  /**
   * The row after a day in brackets that ends the caption of several cases, whose numbers stand at
   * the margin and whose names may fill a row; 0 if there is none.
   */
  private int dated(int from) {
    int last = Math.min(page.rows.size() - 1, from + MOST_ROWS_OF_SEVERAL);
    for (int at = from; at < last; at++) {
      Row row = page.rows.get(at);
      String text = row.text();
      if (DAY.matcher(text).matches()) {
        return isMidway(row) ? at + 1 : 0;
      }
      boolean prose = row.width() > 0.9 * layout.width(row) && !Caption.isMostlyCapitals(text);
      if (prose || Headings.isBareLabel(text) || CaptionWords.introduces(text)) {
        return 0;
      }
    }
    return 0;
  }

  /** The row after the reporter's notice in small type, which may stand above the court's name. */
  private int noticeEnd() {
    int at = 0;
    while (at < page.rows.size() && page.rows.get(at).size() < 0.9 * layout.size()) {
      at++;
    }
    return at > 0 && !page.rows.getFirst().text().startsWith("NOT") ? 0 : at;
  }

  private boolean isCourt(Row row) {
    String text = row.text();
    return isMidway(row)
        && row.y() < 0.5 * page.height()
        && CaptionWords.isWholeCourt(text)
        && (row.styled().isCapitals() || row.size() > 1.15 * layout.size());
  }

  private boolean goesOn(Row row) {
    String text = row.text();
    boolean ends =
        Headings.isBareLabel(text) || CaptionWords.isByline(text) || CaptionWords.introduces(text);
    boolean filled = row.width() > 0.97 * layout.width(row) && !Caption.isMostlyCapitals(text);
    return !ends && !filled && isMidway(row);
  }

  private boolean isMidway(Row row) {
    double indent = row.x0() - layout.left(row);
    double slack = layout.right(row) - row.x1();
    return Math.abs(indent - slack) <= Math.max(9, 0.06 * indent);
  }
}
