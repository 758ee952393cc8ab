package org.glossator.transcript.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Items of lists: a bullet, number or letter, and lines that hang beside it. */
final class Items {
  /** Bullets of fonts that do not say what they print are unknown, or letters. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[•●▪■◦○·‣➢✓§o\\ufffd–-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]) .*");

  /** A paragraph that the court numbered: "¶12 The court", "[¶12] The court". */
  private static final Pattern NUMBERED = Pattern.compile("(?:\\[¶\\d{1,4}]|¶\\d{1,4}\\.?) .*");

  private Items() {}

  /** Whether {@code text} starts as an item does. */
  static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /**
   * Where the item that starts at {@code at} ends; {@code at} if none does, or none with hanging
   * lines.
   *
   * @param last the first row of the item right above, if there is one
   * @param follows whether a row stands where the next line would
   */
  static int end(List<BodyRow> rows, int at, Optional<BodyRow> last, Predicate<BodyRow> follows) {
    BodyRow first = rows.get(at);
    if (!isLabeled(first) || Headings.isSet(first.text())) {
      return at;
    }
    int end = hangingEnd(rows, at, follows);
    boolean next = end == at && last.filter(l -> isNext(l, first)).isPresent();
    return next && !isBroken(rows, at, follows) ? at + 1 : end;
  }

  private static boolean isLabeled(BodyRow row) {
    String text = row.text().text();
    return isItem(text) || NUMBERED.matcher(text).matches();
  }

  /**
   * Whether {@code row} is an item of one line that is set as the item {@code last} above it is.
   */
  private static boolean isNext(BodyRow last, BodyRow row) {
    double words = row.secondWord() - row.row().x0();
    double above = last.secondWord() - last.row().x0();
    return row.sameIndent(last) && Math.abs(words - above) < 5 && isLabel(row);
  }

  /** Whether the line of the item is full, so that its words go on in the next though not below. */
  private static boolean isBroken(List<BodyRow> rows, int at, Predicate<BodyRow> follows) {
    return at + 1 < rows.size()
        && follows.test(rows.get(at + 1))
        && !rows.get(at).breaksBefore(rows.get(at + 1));
  }

  private static int hangingEnd(List<BodyRow> rows, int at, Predicate<BodyRow> follows) {
    BodyRow first = rows.get(at);
    if (at + 1 >= rows.size()) {
      return at;
    }
    BodyRow second = rows.get(at + 1);
    double edge = second.indent();
    double hang = edge - first.indent();
    boolean hangs = hang > 6 && hang < 60 && follows.test(second) && !first.breaksBefore(second);
    double words = first.secondWord() - first.row().x0();
    boolean beside = Math.abs(words - hang) < 5 && isLabel(first);
    if (!hangs || !beside || isLabeled(second)) {
      return at;
    }
    int end = at + 2;
    while (end < rows.size()
        && Math.abs(rows.get(end).indent() - edge) <= 3
        && !isLabeled(rows.get(end))
        && follows.test(rows.get(end))
        && !isApart(rows.get(end), second)) {
      end++;
    }
    return end;
  }

  /** Whether the first word is set apart as a label is: "v. Wellman" and "F. 3d" are words. */
  private static boolean isLabel(BodyRow row) {
    boolean letter = Character.isLetter(row.text().text().charAt(0));
    double gap = row.secondWord() - row.row().x0() - row.firstWord();
    return !letter || gap > 0.45 * row.row().size();
  }

  private static boolean isApart(BodyRow row, BodyRow second) {
    return !row.startsPage() && !second.startsPage() && row.gap() > 1.35 * second.gap();
  }
}
