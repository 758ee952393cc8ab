package org.glossator.search.language;

/**
 * One word of a text as it is indexed. Each takes one position.
 *
 * @param term lower-cased and folded: "severance", "usc", "150000", "11-3822"
 * @param sign the sign right before a number or letter ({@code §}, {@code ¶}, {@code $}), or 0. It
 *     shares the position of the word it stands before
 * @param start offset of its first UTF-16 unit, the sign's included
 * @param end offset after its last unit
 */
public record Token(String term, char sign, int start, int end) {
  /** The term with its sign: "§101"; empty when there is no sign. */
  public String signed() {
    return sign == 0 ? "" : sign + term;
  }

  /** Whether a search for {@code wanted} finds this word: the term, its sign, or both together. */
  public boolean is(String wanted) {
    return wanted.equals(term)
        || (sign != 0
            && wanted.charAt(0) == sign
            && (wanted.length() == 1 || wanted.equals(signed())));
  }
}
