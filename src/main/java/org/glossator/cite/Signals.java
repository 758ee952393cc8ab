package org.glossator.cite;

/** Finds the signal before a citation: "See", "See, e.g.,", "citing", "aff'd,". */
final class Signals {
  private static final String[] ALL = {
    "See, e.g.,",
    "See, e. g.,",
    "see, e.g.,",
    "see, e. g.,",
    "See also, e.g.,",
    "see also, e.g.,",
    "But see, e.g.,",
    "but see, e.g.,",
    "See generally",
    "see generally",
    "See also",
    "see also",
    "See id.",
    "But see",
    "but see",
    "But cf.",
    "but cf.",
    "Compare",
    "compare",
    "Accord,",
    "accord,",
    "Accord",
    "accord",
    "Contra",
    "contra",
    "Cf.",
    "cf.",
    "E.g.,",
    "e.g.,",
    "e. g.,",
    "See",
    "see",
    "citing",
    "Citing",
    "quoting",
    "Quoting",
    "cited in",
    "quoted in",
    "with"
  };

  /** How far before "with" a "Compare" may stand, in characters. */
  private static final int COMPARE_REACH = 400;

  private Signals() {}

  /** The longest signal that ends just before {@code at}, or an empty string. */
  static String before(Reading text, int at) {
    int end = text.at(at - 1) == ' ' ? at - 1 : at;
    String best = History.before(text, end);
    for (String signal : ALL) {
      if (signal.length() > best.length()
          && text.endsWith(signal, end)
          && !Reading.isLetter(text.at(end - signal.length() - 1))
          && (!signal.equals("with") || afterCompare(text, end))) {
        best = signal;
      }
    }
    return best;
  }

  /** "with" is a signal only as the second half of "Compare … with …". */
  private static boolean afterCompare(Reading text, int end) {
    for (int i = end; i > Math.max(0, end - COMPARE_REACH); i--) {
      if (text.endsWith("ompare", i)) {
        return true;
      }
    }
    return false;
  }
}
