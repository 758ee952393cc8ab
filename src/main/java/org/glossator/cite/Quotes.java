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
  private boolean marked;

  Quotes(Reading text) {
    this.text = text;
    this.marked = isMark(text.at(0));
  }

  /** Takes note of the character at {@code i}. */
  void see(int i) {
    switch (text.at(i)) {
      case '\u201c' -> depth++;
      case '\u201d' -> depth = Math.max(0, depth - 1);
      case '"' -> depth = opens(i) ? 1 : 0;
      case '\n' -> {
        depth = 0;
        marked = isMark(text.at(i + 1));
      }
      default -> {}
    }
  }

  /** Whether what stands at {@code at}, which is where the scanner is, is quoted. */
  boolean hold(int at) {
    return depth > 0 || (text.is(Reading.QUOTED, at) && !marked);
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
    boolean nested =
        after == ' ' && Reading.isApostrophe(text.at(i + 2)) && text.at(i + 3) != ' ';
    boolean words = after != ' ' && after != '\n' && ",.;:)".indexOf(after) < 0;
    return free && !ends && (words || nested);
  }
}
