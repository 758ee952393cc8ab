package org.glossator.cite;

/** Reads what follows a citation: court and date, then explanatory parentheticals. */
final class Tails {
  private static final int LONGEST = 3000;
  private static final int MOST = 8;

  private final Reading text;
  private final Dates dates;

  Tails(Reading text, Dates dates) {
    this.text = text;
    this.dates = dates;
  }

  /**
   * Reads the parentheticals that start at {@code at} into the draft and stretches it over them.
   *
   * @param dated whether court and date may stand among them
   */
  void read(Draft draft, int at, boolean dated) {
    int i = at;
    boolean date = !dated || draft.year > 0;
    for (int n = 0; n < MOST; n++) {
      int open = text.skipBlank(text.at(i) == ',' && n == 0 && dated ? i + 1 : i);
      char c = text.at(open);
      if (c != '(' && !(c == '[' && !date)) {
        return;
      }
      int close = close(open);
      if (close < 0) {
        return;
      }
      if (!date && dates.read(draft, open + 1, close)) {
        date = draft.year > 0;
        draft.dated = new Draft.Range(open + 1, close);
      } else if (c == '[' || (open == i && n == 0 && !dated)) {
        return;
      } else {
        draft.parentheticals.add(new Draft.Range(open + 1, close));
      }
      draft.end = Math.max(draft.end, close + 1);
      i = close + 1;
    }
  }

  /** The offset of the bracket that closes the one at {@code open}, or -1. */
  int close(int open) {
    char opening = text.at(open);
    char closing = opening == '(' ? ')' : ']';
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < limit; i++) {
      char c = text.at(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The offset of the bracket that opens the one closed at {@code close}, within 120, or -1. */
  int open(int close) {
    char closing = text.at(close);
    char opening = closing == ')' ? '(' : '[';
    int depth = 0;
    for (int i = close; i >= Math.max(0, close - 120); i--) {
      char c = text.at(i);
      if (c == closing) {
        depth++;
      } else if (c == opening && --depth == 0) {
        return i;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
