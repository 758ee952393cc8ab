package org.glossator.cite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads books that no table names, from their edition and year backwards: "2 H. Wood, Limitation of
 * Actions § 276b(11), p. 1402 (4th ed. 1916)", "A. Scalia & B. Garner, Reading Law 167 (2012)".
 */
final class Books {
  private static final int LONGEST = 240;
  private static final int LONGEST_EDITION = 70;
  private static final int MOST_WORDS = 24;

  /** Small words of titles, beside those that join the names of parties. */
  private static final Set<String> SMALL =
      Set.of(
          "about", "after", "against", "among", "as", "at", "before", "between", "beyond", "by",
          "during", "from", "how", "in", "into", "is", "its", "my", "nor", "on", "or", "our",
          "over", "their", "through", "to", "under", "upon", "we", "with", "within", "without",
          "your");

  private final Reading text;
  private final Tails tails;
  private final AuthorForms forms;

  Books(Reading text, Tails tails, AuthorForms forms) {
    this.text = text;
    this.tails = tails;
    this.forms = forms;
  }

  /**
   * The book before the parenthesis that opens at {@code open}, when that holds an edition.
   *
   * @param before the last citation found, which may already own the parenthesis
   */
  void before(int open, @Nullable Draft before, List<Draft> out) {
    int close = edition(open);
    int floor = before == null ? 0 : before.linkEnd;
    if (close < 0 || floor >= open - 1) {
      return;
    }
    int pin = pinStart(open - 1, floor);
    int low = Math.max(floor, pin - LONGEST);
    int start = pin < open - 1 ? authors(pin, low) : -1;
    start = start < 0 && pin < open - 1 && edited(open, close) ? volume(pin, low) : start;
    if (start < 0) {
      return;
    }
    Draft draft = new Draft(CitationKind.TREATISE, start, open - 1);
    draft.name = text.text(start, pin).strip();
    draft.name =
        draft.name.endsWith(",") ? draft.name.substring(0, draft.name.length() - 1) : draft.name;
    draft.pin = text.text(pin, open - 1);
    draft.pinStyle = text.at(pin) == '\u00a7' ? '\u00a7' : 'p';
    draft.key = "treatise:" + Keys.slug(draft.name);
    forms.work(draft);
    tails.read(draft, open, true);
    forms.define(draft, draft.name);
    out.add(draft);
  }

  /** Where "(4th ed. 1916)" or "(2012)" closes, or -1. */
  private int edition(int open) {
    if (text.at(open - 1) != ' ' || open < 12) {
      return -1;
    }
    int close = open + 1;
    while (close < open + LONGEST_EDITION
        && text.at(close) != ')'
        && text.at(close) != '('
        && text.at(close) != '\n') {
      close++;
    }
    int year = close - 4;
    boolean dated = text.at(close) == ')' && year > open && text.digitsEnd(year) == close;
    boolean plain = year == open + 1;
    String words = dated ? text.text(open + 1, year) : "";
    return dated && (plain || words.contains("ed. ") || words.contains("eds. ")) ? close : -1;
  }

  /** Where the pages or sections start that end at {@code end}: "§ 276b(11), p. 1402". */
  private int pinStart(int end, int floor) {
    int best = end;
    int right = end;
    while (right > floor) {
      int word = wordStart(right, floor);
      char first = text.at(word);
      boolean pin =
          Reading.isDigit(first)
              || first == '\u00a7'
              || first == '\u00b6'
              || text.startsWith("p. ", word)
              || text.startsWith("pp. ", word)
              || text.startsWith("n. ", word)
              || text.startsWith("ch. ", word);
      boolean paged = text.startsWith("p. ", best) || text.startsWith("pp. ", best);
      boolean year = paged && text.text(word, right).matches("[0-9]{4},");
      if (!pin || (year && !text.endsWith("\u00a7 ", word))) {
        return best; // "Convention of 1787, p. 430"
      }
      best = word;
      right = word - 1;
    }
    return best;
  }

  /** Whether the parenthesis names who edited the book: "(M. Farrand ed. 1911)". */
  private boolean edited(int open, int close) {
    return text.text(open + 1, close).matches("(?:[A-Z]\\. )+[A-Z].* eds?\\. [0-9]{4}");
  }

  /** Where the volume starts of a book without authors, "2 Records of the …, "; or -1. */
  private int volume(int end, int floor) {
    int right = end - 1;
    for (int n = 0; n < MOST_WORDS && right > floor; n++) {
      int word = wordStart(right, floor);
      String token = text.text(word, right);
      if (n > 0 && token.length() < 4 && isNumber(token)) {
        return word;
      }
      boolean year = token.matches("[0-9]{4},?");
      if ((!fits(token) && !year) || text.at(word - 1) != ' ') {
        return -1;
      }
      right = word - 1;
    }
    return -1;
  }

  /** Where the volume and authors start of the book whose title ends at {@code end}, or -1. */
  private int authors(int end, int floor) {
    int right = end - 1;
    boolean comma = false;
    int named = 0;
    for (int n = 0; n < MOST_WORDS && right > floor; n++) {
      int word = wordStart(right, floor);
      String token = text.text(word, right);
      if (comma && initial(token)) {
        return firstAuthor(word, floor, false);
      }
      if (comma && named > 1 && token.equals("&")) {
        return firstAuthor(right + 1, floor, true);
      }
      if (!fits(token)) {
        return -1;
      }
      named = token.endsWith(",") ? 1 : given(token) ? named + 1 : 0;
      comma |= token.endsWith(",");
      if (text.at(word - 1) != ' ') {
        return -1;
      }
      right = word - 1;
    }
    return -1;
  }

  /**
   * Goes on from the last author's first initial, or from a name without one, to those before it.
   *
   * @return where the first author or the volume starts; -1 when a name without initials has no
   *     other before it
   */
  private int firstAuthor(int from, int floor, boolean bare) {
    int start = bare ? -1 : from;
    boolean joined = false;
    boolean surname = false;
    boolean given = bare;
    int right = from - 1;
    for (int n = 0; n < MOST_WORDS && right > floor && text.at(right) == ' '; n++) {
      int word = wordStart(right, floor);
      String token = text.text(word, right);
      if (start >= 0 && !surname && token.length() < 4 && isNumber(token)) {
        return word;
      }
      if (initial(token)) {
        start = word;
        surname = false;
        given = false;
      } else if (token.equals("&") || token.equals("and")) {
        joined = true;
      } else if (token.endsWith(",") || joined) {
        if (!isUpper(token)) {
          return start;
        }
        surname = true;
        joined = false;
      } else if (given(token) && (surname || !given)) {
        start = word;
        surname = false;
        given = true;
      } else {
        return start;
      }
      right = word - 1;
    }
    return start;
  }

  private static boolean initial(String token) {
    return token.length() == 2 && token.charAt(1) == '.' && isUpper(token);
  }

  /** Whether the word can be a given name. */
  private static boolean given(String token) {
    return token.length() > 2
        && isUpper(token)
        && token.chars().allMatch(c -> Reading.isLetter((char) c))
        && !Words.opens(token)
        && !token.equals("The");
  }

  private static boolean isNumber(String token) {
    return token.chars().allMatch(c -> Reading.isDigit((char) c));
  }

  private static boolean isUpper(String token) {
    return Reading.isUpper(token.charAt(0));
  }

  /** Whether a word can stand in a title. */
  private static boolean fits(String token) {
    char last = token.charAt(token.length() - 1);
    boolean ends = ";?!)\u201d\"".indexOf(last) >= 0 || (last == '.' && token.length() > 5);
    boolean small = Words.joins(token) || SMALL.contains(token);
    boolean opens = Words.opens(token) && !small && isUpper(token);
    return !ends && !opens && (isUpper(token) || small);
  }

  private int wordStart(int end, int floor) {
    int i = end;
    while (i > floor && text.at(i - 1) != ' ' && text.at(i - 1) != '\n' && text.at(i - 1) != '(') {
      i--;
    }
    return Math.min(i, Math.max(floor, end - 1));
  }
}
