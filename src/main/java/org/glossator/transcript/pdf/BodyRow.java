package org.glossator.transcript.pdf;

import java.util.Optional;

/**
 * A row of the body and how it is placed. Points.
 *
 * @param indent of its left edge from the body's
 * @param slack between its right edge and the body's
 * @param gap from the baseline above it on its page; infinite for the first
 * @param tag what the file's tags say it is a part of
 */
record BodyRow(
    Draft draft,
    Row row,
    Styled text,
    double indent,
    double slack,
    double gap,
    Optional<Tags.Element> tag) {

  boolean startsPage() {
    return gap == Double.POSITIVE_INFINITY;
  }

  boolean sameIndent(BodyRow other) {
    return Math.abs(indent - other.indent) <= 3;
  }

  /** Whether it stands midway with space on both sides. */
  boolean isCentered() {
    return indent > 20 && slack > 15 && Math.abs(indent - slack) <= Math.max(9, 0.06 * indent);
  }

  boolean isSet() {
    return text.isAll(Glyph.BOLD) || text.isAll(Glyph.UNDERLINE);
  }

  /** How wide its first word is. */
  double firstWord() {
    return row.firstWord();
  }

  /** Whether it is a line of a table's cell or of a column. */
  boolean isCell() {
    return draft.cells.contains(row);
  }

  /** Where its second word starts; its right end if there is none. */
  double secondWord() {
    double from = row.x0() + firstWord();
    return row.glyphs().stream()
        .filter(glyph -> !glyph.isBlank() && glyph.x() > from - 0.5)
        .mapToDouble(Glyph::x)
        .min()
        .orElse(row.x1());
  }

  /** Whether the line was broken before {@code next} though its first word had room enough. */
  boolean breaksBefore(BodyRow next) {
    double room = slack - next.firstWord() - 0.3 * row.size();
    return room > Math.max(18, 0.05 * row.width());
  }

  boolean endsSentence() {
    String said = text.text();
    if (said.isEmpty()) {
      return true;
    }
    char last = said.charAt(said.length() - 1);
    boolean raised = (text.styles()[said.length() - 1] & Styled.RAISED) != 0;
    return raised || ".?!:;”\")]".indexOf(last) >= 0;
  }
}
