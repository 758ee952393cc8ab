package org.glossator.corpus;

/**
 * The court's words set inside quotation marks of our own: the court's double marks become single
 * ones and those inside them double again; nothing else changes.
 */
final class QuotedWords {
  private QuotedWords() {}

  /** The words in “ ”. */
  static String quote(String words) {
    return "“" + inner(words) + "”";
  }

  /** How many words, as an editor counts pieces between white space, start between two places. */
  static int count(String words, int from, int to) {
    int count = 0;
    boolean between = from == 0 || Character.isWhitespace(words.charAt(from - 1));
    for (int i = from; i < to; i++) {
      boolean space = Character.isWhitespace(words.charAt(i));
      count += between && !space ? 1 : 0;
      between = space;
    }
    return count;
  }

  /** The words with a bracketed capital, where a sentence starts that was not one: "[S]evering". */
  static String capital(String words) {
    if (words.isEmpty() || !Character.isLowerCase(words.charAt(0))) {
      return words;
    }
    return "[" + Character.toUpperCase(words.charAt(0)) + "]" + words.substring(1);
  }

  private static String inner(String words) {
    StringBuilder out = new StringBuilder(words.length());
    int singles = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '“' -> out.append('‘');
        case '”' -> out.append('’');
        case '"' -> out.append(opens(words, i) ? '‘' : '’');
        case '‘' -> {
          singles++;
          out.append('“');
        }
        case '’' -> {
          boolean closes = singles > 0 && !insideWord(words, i);
          singles -= closes ? 1 : 0;
          out.append(closes ? '”' : '’');
        }
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A straight mark opens at the start, after white space and after an opening bracket or dash. */
  private static boolean opens(String words, int at) {
    if (at == 0) {
      return true;
    }
    char before = words.charAt(at - 1);
    return Character.isWhitespace(before) || "([{—–-‘'".indexOf(before) >= 0;
  }

  private static boolean insideWord(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && Character.isLetter(words.charAt(at - 1))
        && Character.isLetter(words.charAt(at + 1));
  }
}
