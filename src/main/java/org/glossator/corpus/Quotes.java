package org.glossator.corpus;

import java.util.ArrayList;
import java.util.List;

/** The quotations in a sentence, to look for in the order that it cites. */
final class Quotes {
  /** From so many words in a row on, agreement is no accident. */
  static final int LEAST = 6;

  private static final int LONGEST = 2_000;

  private Quotes() {}

  /**
   * The pieces of at least six words that stand between quotation marks in {@code text}, as a
   * {@link WordStream} writes them. What an editor changed, in brackets or by an ellipsis, ends a
   * piece.
   */
  static List<String> in(String text) {
    List<String> pieces = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || (open < 0 && (c == '"' || doubled(text, i, '`')));
      if (opens) {
        open = i + 1;
      } else if (open >= 0 && (c == '”' || c == '"' || doubled(text, i, '\''))) {
        pieces(text.substring(open, Math.min(i, open + LONGEST)), pieces);
        open = -1;
      }
    }
    return pieces;
  }

  private static boolean doubled(String text, int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  private static void pieces(String quotation, List<String> pieces) {
    int from = 0;
    for (int i = 0; i <= quotation.length(); i++) {
      boolean cut = i == quotation.length() || "[]…".indexOf(quotation.charAt(i)) >= 0;
      cut |= !cut && quotation.startsWith(". .", i);
      if (cut) {
        String words = WordStream.of(quotation.substring(from, i));
        if (words.chars().filter(c -> c == ' ').count() >= LEAST) {
          pieces.add(words);
        }
        from = Math.min(quotation.length(), i + 1);
      }
    }
  }
}
