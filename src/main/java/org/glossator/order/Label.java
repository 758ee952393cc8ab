package org.glossator.order;

import java.util.Optional;

/**
 * The label at the start of a heading or a numbered paragraph.
 *
 * @param text as printed: "IV.", "A.", "1.", "(c)"
 * @param style how it counts
 * @param value its number, 1-based: 4 for "IV."
 */
record Label(String text, Style style, int value) {
  /** How a label counts; outer styles first, as outlines use them. */
  enum Style {
    ROMAN,
    LETTER,
    ARABIC,
    LOWER_LETTER,
    LOWER_ROMAN,
    PARENTHESIZED
  }

  private static final int LONGEST = 6;

  /**
   * The label that {@code text} starts with.
   *
   * @param after the label before it at any level, to tell "I." the letter from "I." the numeral
   */
  static Optional<Label> of(String text, Optional<Label> after) {
    int end = text.indexOf(' ');
    if (end < 0 || end > LONGEST) {
      return Optional.empty();
    }
    String word = text.substring(0, end);
    if (word.startsWith("(") && word.endsWith(")") && word.length() > 2) {
      return Optional.of(new Label(word, Style.PARENTHESIZED, 0));
    }
    if (!word.endsWith(".") || word.length() < 2) {
      return Optional.empty();
    }
    return of(word, word.substring(0, word.length() - 1), after);
  }

  private static Optional<Label> of(String label, String word, Optional<Label> after) {
    if (word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() <= 2) {
      return Optional.of(new Label(label, Style.ARABIC, Integer.parseInt(word)));
    }
    boolean upper = word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    boolean lower = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    int letter = word.length() == 1 ? Character.toUpperCase(word.charAt(0)) - 'A' + 1 : 0;
    boolean nextLetter =
        after.isPresent()
            && letter == after.get().value + 1
            && after.get().style == (upper ? Style.LETTER : Style.LOWER_LETTER);
    int roman = upper || lower ? roman(word) : 0;
    if (roman > 0 && !nextLetter && (letter == 0 || "IVXivx".indexOf(word.charAt(0)) >= 0)) {
      return Optional.of(new Label(label, upper ? Style.ROMAN : Style.LOWER_ROMAN, roman));
    }
    if (letter > 0 && (upper || lower)) {
      return Optional.of(new Label(label, upper ? Style.LETTER : Style.LOWER_LETTER, letter));
    }
    return Optional.empty();
  }

  /** The value of a Roman numeral written in its one right way, or 0. */
  private static int roman(String word) {
    int value = 0;
    String rest = word.toUpperCase(java.util.Locale.ROOT);
    String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {50, 40, 10, 9, 5, 4, 1};
    for (int i = 0; i < signs.length; i++) {
      int times = 0;
      while (rest.startsWith(signs[i]) && times < (signs[i].equals("X") || i == 6 ? 3 : 1)) {
        value += values[i];
        rest = rest.substring(signs[i].length());
        times++;
      }
    }
    return rest.isEmpty() ? value : 0;
  }
}
