package org.glossator.cite;

import java.util.List;
import java.util.Set;

/**
 * Sees what looks like a citation that no parser could read, "4 Elliot's Debates 71": after it an
 * <i>id.</i> may mean what nobody knows, and abstains.
 */
final class Unread {
  private static final int MOST_WORDS = 5;
  private static final List<String> DOCUMENTS =
      List.of(
          " Report ",
          " Memorandum ",
          " Memo ",
          " Manual ",
          " Letter ",
          " Brief ",
          " Study ",
          " App'x ",
          " App\u2019x ");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Reading text;

  Unread(Reading text) {
    this.text = text;
  }

  /** Whether a page, a section or a volume stands between two places that no citation covers. */
  boolean between(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      boolean found =
          switch (c) {
            case ',' -> text.startsWith(", at ", i) && page(i + 5);
            case ' ' -> text.startsWith(" p. ", i) || text.startsWith(" pp. ", i) || paged(i);
            case '\u00a7' -> apart(i);
            case '\u00b6' -> Reading.isDigit(text.at(text.skipBlank(i + 1)));
            case '(' -> dated(i) && apart(from, i);
            case 'A', 'a' -> article(i) && apart(i);
            default -> Reading.isDigit(c) && volume(i, to);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** "Commission Report 14": the page of a document that has no other mark of a citation. */
  private boolean paged(int at) {
    if ("RMLBSA".indexOf(text.at(at + 1)) < 0) {
      return false; // most words begin otherwise
    }
    for (String noun : DOCUMENTS) {
      if (text.startsWith(noun, at)) {
        int end = text.digitsEnd(at + noun.length());
        char after = text.at(end);
        return end > at + noun.length() && (",.;)".indexOf(after) >= 0 || Reading.isDash(after));
      }
    }
    return false;
  }

  /** A page, and the year of a book in a parenthesis: "37 (2008)", "37 (3d ed. 2008)". */
  private boolean dated(int open) {
    int close = open + 1;
    while (close < open + 30 && text.at(close) != ')' && text.at(close) != '\n') {
      close++;
    }
    int year = close - 4;
    return text.at(close) == ')'
        && text.digitsEnd(year) == close
        && (year == open + 1 || text.text(open + 1, year).contains("ed. "))
        && text.at(open - 1) == ' '
        && Reading.isDigit(text.at(open - 2));
  }

  /**
   * Whether something else begins between two places, so that the second is not the first's own.
   */
  private boolean apart(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean sentence = text.startsWith(". ", i) && Reading.isUpper(text.at(i + 2));
      if (text.at(i) == ';' || text.at(i) == '\n' || sentence) {
        return true;
      }
    }
    return false;
  }

  private boolean page(int at) {
    int end = text.digitsEnd(at);
    return end > at && text.at(end) != ':' && !text.startsWith(" a.", end);
  }

  private boolean article(int at) {
    return (text.startsWith("rt. ", at + 1) || text.startsWith("mdt. ", at + 1))
        && (Reading.isDigit(text.at(at + 4)) || "IVX".indexOf(text.at(at + 4)) >= 0);
  }

  /** Whether a section stands by itself, cited and not spoken of. */
  private boolean apart(int at) {
    int end = at;
    while (end < at + 30 && text.at(end) != ' ' && text.at(end) != '\n') {
      end++;
    }
    boolean spoken = text.at(at - 1) == ' ' && Reading.isLetter(text.at(at - 2));
    boolean closed = ",.;)".indexOf(text.at(end - 1)) >= 0 || text.at(end) == '\n';
    return closed && !spoken;
  }

  /** A number, up to five words with capitals, and a number or a section. */
  private boolean volume(int at, int limit) {
    char before = text.at(at - 1);
    int end = text.digitsEnd(at);
    if ((before != ' ' && before != '(' && before != '\n') || end - at > 4) {
      return false;
    }
    int i = Reading.isUpper(text.at(end)) ? end + 1 : end;
    for (int words = 0; words <= MOST_WORDS; words++) {
      i = text.at(i) == ' ' ? i + 1 : limit;
      if (i >= limit) {
        return false;
      }
      char c = text.at(i);
      if (words > 0 && (Reading.isDigit(c) || c == '\u00a7')) {
        return text.digitsEnd(i) - i != 4 || words > 1;
      }
      int stop = wordEnd(i);
      String word = text.text(i, stop);
      boolean joins = words > 0 && (word.equals("of") || word.equals("&") || word.equals("on"));
      if ((!Reading.isUpper(c) && !joins) || MONTHS.contains(word) || stop == i) {
        return false;
      }
      i = text.at(stop) == ',' || text.at(stop) == '.' ? stop + 1 : stop;
    }
    return false;
  }

  private int wordEnd(int at) {
    int i = at;
    while (i < at + 30
        && (Reading.isLetter(text.at(i))
            || Reading.isApostrophe(text.at(i))
            || text.at(i) == '&'
            || (text.at(i) == '.' && Reading.isLetter(text.at(i + 1))))) {
      i++;
    }
    return i;
  }
}
