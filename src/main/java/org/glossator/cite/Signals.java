package org.glossator.cite;

import java.util.Set;

/** Finds the signal before a citation: "See", "See, e.g.,", "citing". */
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
    "with",
    "aff'd,",
    "aff\u2019d,",
    "rev'd,",
    "rev\u2019d,",
    "cert. denied,",
    "overruled by",
    "superseded by",
    "abrogated by",
    "aff'g",
    "aff\u2019g",
    "rev'g",
    "rev\u2019g",
    "vacated,",
    "modified,",
    "reh'g denied,",
    "overruled on other grounds by",
    "abrogated on other grounds by",
    "aff'd",
    "aff\u2019d",
    "rev'd",
    "rev\u2019d",
    "cert. granted,",
    "aff'd on other grounds,",
    "aff\u2019d on other grounds,",
    "rev'd on other grounds,",
    "rev\u2019d on other grounds,",
    "aff'd sub nom.",
    "aff\u2019d sub nom.",
    "rev'd sub nom.",
    "rev\u2019d sub nom.",
    "appeal dismissed,",
    "appeal docketed,",
    "vacated and remanded,",
    "aff'd in part, rev'd in part,",
    "aff\u2019d in part, rev\u2019d in part,",
    "aff'd mem.,",
    "aff\u2019d mem.,",
    "reh\u2019g denied,",
    "remanded,"
  };

  /** How far before "with" a "Compare" may stand, in characters. */
  private static final int COMPARE_REACH = 400;

  /** What leads from a decision to what became of it, or what it did to another. */
  private static final Set<String> HISTORY =
      Set.of(
          "aff'd,",
          "aff'd",
          "rev'd,",
          "rev'd",
          "cert. denied,",
          "cert. granted,",
          "overruled by",
          "superseded by",
          "abrogated by",
          "aff'g",
          "rev'g",
          "vacated,",
          "modified,",
          "reh'g denied,",
          "overruled on other grounds by",
          "abrogated on other grounds by",
          "aff'd on other grounds,",
          "rev'd on other grounds,",
          "aff'd sub nom.",
          "rev'd sub nom.",
          "appeal dismissed,",
          "appeal docketed,",
          "vacated and remanded,",
          "aff'd in part, rev'd in part,",
          "aff'd mem.,",
          "remanded,");

  private Signals() {}

  /** Whether this is the word of a case's history. */
  static boolean isHistory(String signal) {
    return HISTORY.contains(signal.replace('\u2019', '\''));
  }

  /** The longest signal that ends just before {@code at}, or an empty string. */
  static String before(Reading text, int at) {
    int end = text.at(at - 1) == ' ' ? at - 1 : at;
    String best = "";
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
