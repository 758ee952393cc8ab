package org.glossator.cite;

/**
 * Follows the quotation marks of one reading while it is scanned, so that what another's words cite
 * is known from what the document itself cites. A paragraph's end closes every mark. A block
 * quotation that opens with a mark is quoted as far as its marks say: the citation after them is
 * the document's own.
 */
final class Quotes {
  private final Reading text;
  private int depth;
  private boolean inner;
  private boolean marked;
  private int count;

  Quotes(Reading text) {
    this.text = text;
    paragraph(0);
  }

  /** Takes note of the character at {@code i}. */
  void see(int i) {
    switch (text.at(i)) {
      case '\u201c' -> open(depth + 1);
      case '\u201d' -> depth = Math.max(0, depth - 1);
      case '"' -> straight(i);
      case '\'', '`' -> inner |= depth == 1 && opensWord(i);
      case '\n' -> {
        depth = 0;
        inner = false;
        paragraph(i + 1);
      }
      default -> {}
    }
  }

  /** The number of the quotation that holds {@code at}, where the scanner is; 0 for none. */
  int at(int at) {
    return depth > 0 || (text.is(Reading.QUOTED, at) && !marked) ? count : 0;
  }

  private void open(int to) {
    count += depth == 0 ? 1 : 0;
    depth = to;
  }

  /** A block quotation of several paragraphs is one quotation. */
  private void paragraph(int start) {
    boolean goesOn = text.is(Reading.QUOTED, start - 2) && !marked;
    marked = isMark(text.at(start));
    count += text.is(Reading.QUOTED, start) && !marked && !goesOn ? 1 : 0;
  }

  /** A straight mark closes what is open; in single marks within it another may open. */
  private void straight(int i) {
    if (opens(i)) {
      open(depth == 1 && inner ? 2 : Math.max(1, depth));
    } else {
      depth = Math.max(0, depth - 1);
    }
    inner &= depth > 0;
  }

  private boolean opensWord(int i) {
    char before = text.at(i - 1);
    boolean free = before == ' ' || before == '"' || before == '(' || before == '\n';
    return free && (Reading.isLetter(text.at(i + 1)) || text.at(i + 1) == '[');
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\u201c';
  }

  /** Whether a straight mark opens; marks in marks may stand apart: {@code " 'so' "}. */
  private boolean opens(int i) {
    char before = text.at(i - 1);
    char after = text.at(i + 1);
    boolean free =
        before == ' ' || before == '\n' || before == '(' || before == '[' || Reading.isDash(before);
    boolean ends = before == ' ' && Reading.isApostrophe(text.at(i - 2)) && text.at(i - 3) != ' ';
    boolean nested = after == ' ' && Reading.isApostrophe(text.at(i + 2)) && text.at(i + 3) != ' ';
    boolean words = after != ' ' && after != '\n' && ",.;:)".indexOf(after) < 0;
    return free && !ends && (words || nested);
  }
}
