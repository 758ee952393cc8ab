package org.glossator.cite;

import java.util.Set;

/**
 * Sees that a rule is said to be of a set that no table knows: "FINRA Rule 9", "House Rule XXI",
 * "State Bar Rule 4". No such rule is one of the procedure that the document spoke of before.
 */
final class RuleOwner {
  private static final int MOST_WORDS = 4;

  /** Adjectives after which the rule is still one of the usual set: "Federal Rule 12". */
  private static final Set<String> USUAL =
      Set.of(
          "the",
          "federal",
          "fed.",
          "former",
          "current",
          "proposed",
          "revised",
          "new",
          "old",
          "rules",
          "via",
          "what",
          "such",
          "each",
          "any",
          "no",
          "whereas",
          "certainly",
          "motion",
          "stipulated",
          "combined",
          "initial",
          "standard",
          "dismissal",
          "conference",
          "report");

  private final Reading text;

  RuleOwner(Reading text) {
    this.text = text;
  }

  /**
   * Where the name of the set's owner starts before "Rule" at {@code rule}; {@code rule} when
   * nobody is named.
   *
   * @param floor the end of the citation before, which no name crosses
   */
  int start(int rule, int floor) {
    int at = rule;
    int seen = rule;
    for (int n = 0; n < MOST_WORDS && seen - 1 > floor && text.at(seen - 1) == ' '; n++) {
      int word = seen - 1;
      while (word > floor && " \n([\"\u201c\u2018".indexOf(text.at(word - 1)) < 0) {
        word--;
      }
      String token = text.text(word, seen - 1);
      boolean court = n == 0 && token.equals("Court"); // of "Superior Court Rule 12"
      boolean usual = n == 0 && Words.describes(token); // "Joint Rule 26(f) Report"
      if (!court && (usual || !names(token))) {
        break;
      }
      seen = word;
      at = court ? at : word;
    }
    return at;
  }

  /** Whether it is a word of an owner's name and ends no sentence. */
  private static boolean names(String token) {
    boolean word = token.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '&');
    if (!word || token.length() < 2 || !Reading.isUpper(token.charAt(0)) || Words.opens(token)) {
      return false;
    }
    char last = token.charAt(token.length() - 1);
    boolean leads = token.endsWith("ing") || USUAL.contains(Words.lower(token));
    boolean label = token.chars().allMatch(c -> "IVXLC.".indexOf(c) >= 0) || token.length() == 2;
    boolean abbreviated = last == '.' && Words.abbreviated(token);
    return (Reading.isLetter(last) || abbreviated) && !leads && !(label && last == '.');
  }
}
