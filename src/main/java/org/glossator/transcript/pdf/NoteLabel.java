package org.glossator.transcript.pdf;

import java.util.Optional;

/**
 * The mark that a footnote starts with.
 *
 * @param label in plain characters
 * @param end where the words after it start, in UTF-16 units of the row's text
 * @param raised whether it is set above the line, as marks are
 * @param sign what goes with the number, as in "1/", "[1]" and "1."; empty for a number alone
 */
record NoteLabel(String label, int end, boolean raised, String sign) {
  private static final String SYMBOLS = "*†‡§";

  private static final int LONGEST = 4;

  /** The mark at the start of {@code row}, raised or not; any number or symbol may be one. */
  static Optional<NoteLabel> of(Styled row) {
    String text = row.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean bracket = text.charAt(0) == '[';
    int start = bracket ? 1 : 0;
    int end = end(row, start);
    if (end == start) {
      return Optional.empty();
    }
    boolean raised = isRaised(row, 0);
    String label = text.substring(start, end);
    String sign = isDigit(label.charAt(0)) ? sign(text, end, bracket) : "";
    boolean whole = !sign.isEmpty() && isRaised(row, end) == raised;
    if (whole || bracket) {
      return whole ? Optional.of(new NoteLabel(label, end + 1, raised, sign)) : Optional.empty();
    }
    boolean cut = raised && end < text.length() && isRaised(row, end);
    boolean wordStarts = raised || end == text.length() || !continues(text.charAt(end));
    return (cut && text.charAt(end) != ' ') || !wordStarts
        ? Optional.empty()
        : Optional.of(new NoteLabel(label, end, raised, ""));
  }

  /** Where the digits or symbols end that start at {@code start}. */
  private static int end(Styled row, int start) {
    String text = row.text();
    boolean symbol = start < text.length() && SYMBOLS.indexOf(text.charAt(start)) >= 0;
    int end = start;
    while (end < text.length()
        && end < start + LONGEST
        && isRaised(row, end) == isRaised(row, 0)
        && (symbol ? SYMBOLS.indexOf(text.charAt(end)) >= 0 : isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The sign behind a number that ends at {@code end} and before the note's first word. */
  private static String sign(String text, int end, boolean bracket) {
    if (end == text.length()) {
      return "";
    }
    String sign = text.substring(end, end + 1);
    boolean word = end + 1 == text.length() || !continues(text.charAt(end + 1));
    return word && (bracket ? "]" : "/.").contains(sign) ? sign : "";
  }

  /** Its number, or 0 for a symbol. */
  int number() {
    return isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0;
  }

  /** Whether the mark is of a form that only footnotes have. */
  boolean isPlain() {
    return sign.equals("/") || sign.equals("]");
  }

  private static boolean isRaised(Styled row, int at) {
    return (row.styles()[at] & Styled.RAISED) != 0;
  }

  private static boolean continues(char c) {
    return Character.isLowerCase(c) || isDigit(c) || ".,-–:/%*".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
