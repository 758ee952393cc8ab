package org.glossator.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words that can be searched for. Every word counts; there are no stop words
 * and no stems.
 *
 * <ul>
 *   <li>Letters are lower-cased and lose their accents; soft hyphens vanish; "’s" at the end is
 *       dropped; hyphens and dots separate.
 *   <li>Initials are one word however they are spaced: "U.S.C.", "U. S. C." and "USC" are {@code
 *       usc}; "e. g." and "e.g." are {@code eg}.
 *   <li>"150,000" is {@code 150000}. {@code §}, {@code ¶} and {@code $} before a number can be
 *       searched for by themselves, with the number, or left out.
 *   <li>A word that a court changed in brackets is one word: "fai[l]" is {@code fail}, "[t]he" is
 *       {@code the}. "[sic]" and whole words in brackets are words of their own.
 *   <li>A docket number is one word in all its forms; see {@link DocketForm}.
 * </ul>
 *
 * <p>Runs in time linear in the text's length.
 */
public final class Words {
  /** Stands in {@link #among} for words that are none of those wanted. */
  public static final Token OTHER = new Token("", (char) 0, 0, 0);

  private static final int LONG = 31;

  /** More letters in brackets are no part of a word. */
  private static final int MOST_BRACKETED = 12;

  private final String text;
  private final char[] chars;
  private final int @Nullable [] lengths;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private char sign;
  private int signAt;

  private Words(String text, int @Nullable [] lengths) {
    this.text = text;
    this.chars = text.toCharArray();
    this.lengths = lengths;
  }

  /** The words of {@code text} in order. */
  public static List<Token> of(String text) {
    Words words = new Words(text, null);
    words.scan();
    return words.tokens;
  }

  /**
   * The words of {@code text} in order, as far as they are some of {@code terms}; many others are
   * {@link #OTHER}, which spares reading them.
   */
  public static List<Token> among(String text, Collection<String> terms) {
    int[] lengths = new int[26];
    for (String term : terms) {
      int letter = term.isEmpty() ? -1 : term.charAt(0) - 'a';
      if (letter >= 0 && letter < 26) {
        lengths[letter] |= 1 << Math.min(LONG, term.length());
      }
    }
    Words words = new Words(text, lengths);
    words.scan();
    return words.tokens;
  }

  private void scan() {
    while (at < chars.length) {
      char c = chars[at];
      if (c == '§' || c == '¶' || c == '$') {
        flushSign();
        sign = c;
        signAt = at++;
        skipRepeated(c);
      } else if (Letters.isWord(c)) {
        word();
      } else {
        at++;
        if (!Letters.isSpace(c) || at - signAt > 3) {
          flushSign();
        }
      }
    }
    flushSign();
  }

  private void skipRepeated(char c) {
    while (at < text.length() && text.charAt(at) == c) {
      at++;
    }
  }

  /** A sign with nothing after it is a word of its own. */
  private void flushSign() {
    if (sign != 0) {
      tokens.add(new Token(String.valueOf(sign), (char) 0, signAt, signAt + 1));
      sign = 0;
    }
  }

  private void word() {
    int start = at;
    String term = docketNumber();
    if (term == null) {
      term = initials();
    }
    if (term == null && sign == 0 && skipsOther()) {
      tokens.add(OTHER);
      return;
    }
    if (term == null) {
      term = letters();
    }
    if (term.isEmpty()) {
      return;
    }
    start -= beginsInBracket(start) ? 1 : 0;
    boolean signed = sign != 0 && (sign != '$' || Letters.isDigit(term.charAt(0)));
    if (!signed) {
      flushSign();
    }
    tokens.add(new Token(term, signed ? sign : (char) 0, signed ? signAt : start, at));
    sign = 0;
  }

  private @Nullable String docketNumber() {
    DocketForm found = DocketForm.at(text, at);
    if (found == null) {
      return null;
    }
    at = found.end();
    return found.term();
  }

  /**
   * "U.S.C.", "U. S. C.", "e.g.": two or more single letters, each with a dot (the last may lack
   * it). Spaces are allowed between capitals, and in "i. e.", "e. g.", "a. m." and "p. m."
   */
  private @Nullable String initials() {
    if (!isSingleLetter(at)) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    int end = at;
    int next = at;
    while (isSingleLetter(next)) {
      boolean dotted = next + 1 < text.length() && text.charAt(next + 1) == '.';
      if (!dotted && (joined.isEmpty() || text.charAt(next - 1) != '.')) {
        break;
      }
      PlainLetters.append(text.charAt(next), joined);
      end = dotted ? next + 2 : next + 1;
      next = end;
      if (!dotted) {
        break;
      }
      int gap = next;
      while (gap < text.length() && gap - next < 2 && Letters.isSpace(text.charAt(gap))) {
        gap++;
      }
      boolean capitals = Letters.isCapital(text.charAt(end - 2));
      if (gap > next && !(capitals && isDottedCapital(gap)) && !isLatin(joined, gap)) {
        break;
      }
      next = gap;
    }
    if (joined.length() < 2) {
      return null;
    }
    at = end;
    return joined.toString();
  }

  private boolean isDottedCapital(int i) {
    return isSingleLetter(i)
        && Letters.isCapital(text.charAt(i))
        && i + 1 < text.length()
        && text.charAt(i + 1) == '.';
  }

  /**
   * Whether the dotted small letter at {@code i} makes "ie", "eg", "am" or "pm" of {@code first}.
   */
  private boolean isLatin(StringBuilder first, int i) {
    if (first.length() != 1 || i + 1 >= text.length() || text.charAt(i + 1) != '.') {
      return false;
    }
    return switch (text.charAt(i)) {
      case 'e' -> first.charAt(0) == 'i';
      case 'g' -> first.charAt(0) == 'e';
      case 'm' -> first.charAt(0) == 'a' || first.charAt(0) == 'p';
      default -> false;
    };
  }

  private boolean isSingleLetter(int i) {
    return i < text.length()
        && Letters.isLetter(text.charAt(i))
        && (i + 1 == text.length() || !Letters.isWord(text.charAt(i + 1)));
  }

  /** Skips a word of unaccented letters if no wanted word has its first letter and its length. */
  private boolean skipsOther() {
    if (lengths == null) {
      return false;
    }
    int end = plainEnd();
    int letter = (chars[at] | 0x20) - 'a';
    if (end == 0 || (lengths[letter] & 1 << Math.min(LONG, end - at)) != 0) {
      return false;
    }
    at = end;
    return true;
  }

  /** Where the word here ends if it has unaccented letters only; 0 if not. */
  private int plainEnd() {
    int end = at;
    while (end < chars.length && Letters.isLetter(chars[end])) {
      end++;
    }
    return end > at && (end == chars.length || endsPlainly(chars[end])) ? end : 0;
  }

  private String letters() {
    int end = plainEnd();
    if (end > 0) {
      char[] term = new char[end - at];
      for (int i = 0; i < term.length; i++) {
        term[i] = (char) (chars[at + i] | 0x20);
      }
      at = end;
      return new String(term);
    }
    return mixed();
  }

  /** Most words are unaccented letters with one of these after them. */
  private static boolean endsPlainly(char c) {
    return c == ' ' || c == ',' || c == '.' || c == ';' || c == ':' || c == ')';
  }

  /** A word with anything else than unaccented letters in it. */
  private String mixed() {
    int start = at;
    StringBuilder term = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isWord(c)) {
        PlainLetters.append(c, term);
      } else if (Letters.isApostrophe(c) && isLetterAt(at - 1) && isLetterAt(at + 1)) {
        term.append('\'');
      } else if (c == '.' && isDigitAt(at - 1) && isDigitAt(at + 1)) {
        term.append('.');
      } else if (c == '[' && isLetterAt(at - 1) && bracketEnd(at) > at) {
        for (int close = bracketEnd(at++); at < close; at++) {
          PlainLetters.append(text.charAt(at), term);
        }
      } else if (c == ']' && beginsInBracket(start)) {
        // the letters before it are the head of a word that goes on
      } else if (!Letters.isInvisible(c) && !(c == ',' && groupsDigits())) {
        break;
      }
      at++;
    }
    return withoutPossessive(term.toString());
  }

  /**
   * Where the bracket closes that opens at {@code open}; {@code open} if it has no letters alone.
   */
  private int bracketEnd(int open) {
    int end = open + 1;
    while (end - open <= MOST_BRACKETED && isLetterAt(end)) {
      end++;
    }
    boolean closed = end > open + 1 && end < chars.length && chars[end] == ']';
    boolean sic = end == open + 4 && text.regionMatches(true, open + 1, "sic", 0, 3);
    return closed && !sic ? end : open;
  }

  /** Whether the word at {@code start} is the "the" of "[t]he". */
  private boolean beginsInBracket(int start) {
    int open = start - 1;
    return open >= 0
        && chars[open] == '['
        && !isLetterAt(open - 1)
        && bracketEnd(open) > open
        && isLetterAt(bracketEnd(open) + 1);
  }

  private boolean isLetterAt(int i) {
    return i >= 0
        && i < text.length()
        && Letters.isWord(text.charAt(i))
        && !Letters.isDigit(text.charAt(i));
  }

  private boolean isDigitAt(int i) {
    return i >= 0 && i < text.length() && Letters.isDigit(text.charAt(i));
  }

  /** Whether the comma here stands between the thousands of one number. */
  private boolean groupsDigits() {
    return isDigitAt(at - 1)
        && isDigitAt(at + 1)
        && isDigitAt(at + 2)
        && isDigitAt(at + 3)
        && !isDigitAt(at + 4);
  }

  private static String withoutPossessive(String term) {
    return term.endsWith("'s") ? term.substring(0, term.length() - 2) : term;
  }
}
