package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters over which a row of one and the same character is printed, as "XXXX" or "████": whoever
 * reads the page sees the row, whoever copies its text gets the letters.
 *
 * @param first the first of the letters
 * @param letters how many there are
 */
record Overprint(Glyph first, int letters) {
  /** So many of one character make a row that covers, so many letters are something to hide. */
  private static final int ENOUGH = 4;

  /** The letters that are printed over on the page of {@code scan}. */
  static List<Overprint> of(PageScan scan) {
    List<Overprint> found = new ArrayList<>();
    for (List<Glyph> row : rows(scan.glyphs())) {
      List<Glyph> under = scan.glyphs().stream().filter(g -> isUnder(g, row)).toList();
      if (under.size() >= ENOUGH) {
        found.add(new Overprint(under.getFirst(), under.size()));
      }
    }
    return found;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!row.isEmpty() && !follows(row.getLast(), glyph)) {
        keep(row, rows);
        row = new ArrayList<>();
      }
      if (covers(glyph)) {
        row.add(glyph);
      }
    }
    keep(row, rows);
    return rows;
  }

  private static void keep(List<Glyph> row, List<List<Glyph>> rows) {
    if (row.size() >= ENOUGH) {
      rows.add(row);
    }
  }

  private static boolean follows(Glyph last, Glyph next) {
    return next.text().equals(last.text())
        && Math.abs(next.y() - last.y()) < 1
        && Math.abs(next.x() - last.right()) < last.size();
  }

  /** A letter or a block, and not a rule, a leader or a digit of two stamps upon each other. */
  private static boolean covers(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    boolean block = c >= 0x2580 && c <= 0x25ff;
    return glyph.flags() == (glyph.flags() & Glyph.ARTIFACT)
        && (block || Character.isLetter(c) || c == '#' || c == '@');
  }

  private static boolean isUnder(Glyph glyph, List<Glyph> row) {
    Glyph first = row.getFirst();
    double middle = glyph.x() + glyph.width() / 2;
    return Character.isLetterOrDigit(glyph.text().codePointAt(0))
        && !glyph.text().equals(first.text())
        && !glyph.is(Glyph.TURNED)
        && Math.abs(glyph.y() - first.y()) < 0.4 * Math.min(glyph.size(), first.size())
        && first.x() <= middle
        && middle <= row.getLast().right();
  }
}
