package org.glossator.cite;

import java.util.Set;

/**
 * Sees that a constitution is that of a tribe, a foreign country or anybody else whom no table
 * knows: "Hopi Const. art. III", "Art. 9 of the Constitution of Japan".
 */
final class OtherConstitutions {
  private static final int MOST_WORDS = 7;

  /** The names by which the Constitution of the United States is called. */
  private static final Set<String> OURS =
      Set.of("u s", "us", "united states", "federal", "fed", "american", "our", "national");

  private static final String WORD = "Constitution";

  private final Reading text;

  OtherConstitutions(Reading text) {
    this.text = text;
  }

  /**
   * Where the name of its owner starts before "Const." at {@code start}; {@code start} when
   * nobody's name stands there, or the United States'.
   *
   * @param floor the end of the citation before, which no name crosses
   */
  int ownerStart(int start, int floor) {
    int at = start;
    int best = start;
    for (int n = 0; n < MOST_WORDS && at - 1 > floor && text.at(at - 1) == ' '; n++) {
      int word = at - 1;
      while (word > floor && " \n([\"\u201c\u2018".indexOf(text.at(word - 1)) < 0) {
        word--;
      }
      String token = text.text(word, at - 1);
      boolean joins = n > 0 && (token.equals("of") || token.equals("the"));
      if (token.isEmpty() || (!joins && !names(token))) {
        break;
      }
      best = joins ? best : word;
      at = word;
    }
    return OURS.contains(
            NameIndex.words(text.text(/* start= */ best, /* end= */ start), MOST_WORDS))
        ? start
        : best;
  }

  /** Whether it is a word of a name and ends no sentence. */
  private static boolean names(String token) {
    char last = token.charAt(token.length() - 1);
    boolean ends = last == '.' && !Words.abbreviated(token);
    boolean word = Reading.isUpper(token.charAt(0)) && (last == '.' || Reading.isLetter(last));
    return word && !ends && !Words.opens(token) && !token.equals("The");
  }

  /**
   * Whether an article by itself, "Art. I, § 10", is said to be another's: "Hopi Constitution, Art.
   * I", or after it ", of the Hopi Constitution".
   */
  boolean owns(int start, int end, int floor) {
    int word = start - WORD.length() - 2;
    boolean before = text.endsWith(WORD + ", ", start) && ownerStart(word, floor) < word;
    int of = text.at(end) == ',' ? end + 1 : end;
    return before || (text.startsWith(" of ", of) && after(of + 4));
  }

  private boolean after(int at) {
    int i = text.startsWith("the ", at) ? at + 4 : at;
    int head = i;
    for (int n = 0; n < MOST_WORDS; n++) {
      if (text.startsWith(WORD, i)) {
        int end = i + WORD.length();
        boolean of = text.startsWith(" of ", end) && !text.startsWith(" of the United States", end);
        return of || ownerStart(i, head - 1) < i;
      }
      int end = i;
      while (text.at(end) != ' ' && text.at(end) != '\n') {
        end++;
      }
      boolean joins = text.startsWith("of ", i) || text.startsWith("the ", i);
      if (text.at(end) == '\n' || (!Reading.isUpper(text.at(i)) && !joins)) {
        return false;
      }
      i = end + 1;
    }
    return false;
  }
}
