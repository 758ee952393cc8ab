package org.glossator.transcript.pdf;

import java.util.Optional;

/**
 * The mark that a footnote starts with.
 *
 * @param label in plain characters
 * @param end where the words after it start, in UTF-16 units of the row's text
 * @param raised whether it is set above the line, as marks are
 */
record NoteLabel(String label, int end, boolean raised) {
  private static final String SYMBOLS = "*†‡§";

  /** The mark at the start of {@code row}, raised or not; any number or symbol may be one. */
  static Optional<NoteLabel> of(Styled row) {
    String text = row.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean raised = (row.styles()[0] & Styled.RAISED) != 0;
    int end = 0;
    boolean symbol = SYMBOLS.indexOf(text.charAt(0)) >= 0;
    while (end < text.length()
        && end < 4
        && ((row.styles()[end] & Styled.RAISED) != 0) == raised
        && (symbol ? SYMBOLS.indexOf(text.charAt(end)) >= 0 : isDigit(text.charAt(end)))) {
      end++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    boolean cut = raised && end < text.length() && (row.styles()[end] & Styled.RAISED) != 0;
    boolean wordStarts = raised || end == text.length() || !continues(text.charAt(end));
    return (cut && text.charAt(end) != ' ') || !wordStarts
        ? Optional.empty()
        : Optional.of(new NoteLabel(text.substring(0, end), end, raised));
  }

  /** Its number, or 0 for a symbol. */
  int number() {
    return isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0;
  }

  private static boolean continues(char c) {
    return Character.isLowerCase(c) || isDigit(c) || ".,-–:/%*".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
