package org.glossator.transcript.pdf;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Items of lists: a bullet, number or letter, and lines that hang beside it. */
final class Items {
  /** Bullets of fonts that do not say what they print are unknown, or letters. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[•●▪■◦○·‣➢✓§o\\ufffd–-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]) .*");

  private Items() {}

  /** Whether {@code text} starts as an item does. */
  static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /**
   * Where the item that starts at {@code at} ends; {@code at} if none does, or none with hanging
   * lines.
   *
   * @param follows whether a row stands where the next line would
   */
  static int end(List<BodyRow> rows, int at, Predicate<BodyRow> follows) {
    BodyRow first = rows.get(at);
    if (at + 1 >= rows.size() || !isItem(first.text().text()) || Headings.isSet(first.text())) {
      return at;
    }
    BodyRow second = rows.get(at + 1);
    double edge = second.indent();
    double hang = edge - first.indent();
    boolean hangs = hang > 6 && hang < 60 && follows.test(second) && !first.breaksBefore(second);
    double words = first.secondWord() - first.row().x0();
    boolean beside = Math.abs(words - hang) < 5 && isLabel(first);
    if (!hangs || !beside || isItem(second.text().text())) {
      return at;
    }
    int end = at + 2;
    while (end < rows.size()
        && Math.abs(rows.get(end).indent() - edge) <= 3
        && !isItem(rows.get(end).text().text())
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
