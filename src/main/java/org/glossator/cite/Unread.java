package org.glossator.cite;

import java.util.List;
import java.util.Set;

/**
 * Sees what looks like a citation that no parser could read, "4 Elliot's Debates 71": after it an
 * <i>id.</i> may mean what nobody knows, and abstains.
 */
final class Unread {
  private static final int MOST_WORDS = 10;

  /** How long the parenthesis of a book is, "(C. Goodrich & N. Porter rev. 1865)". */
  private static final int LONGEST_DATE = 60;

  private static final List<String> DOCUMENTS =
      List.of(
          " Report ",
          " Memorandum ",
          " Memo ",
          " Manual ",
          " Letter ",
          " Brief ",
          " Study ",
          " Note ",
          " Curiae ",
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

  /** The small words of a parenthesis that dates a book. */
  private static final Set<String> OF_EDITIONS =
      Set.of("ed.", "eds.", "rev.", "trans.", "comp.", "reprint", "reprinted", "and", "of");

  private static final Set<String> JOINING = Set.of("of", "&", "on", "the");

  private static final Set<String> ABBREVIATED =
      Set.of("Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

  /** What a number follows that is no author: "See Table 2." */
  private static final Set<String> PARTS =
      Set.of(
          "Table",
          "Tables",
          "Figure",
          "Fig",
          "Chart",
          "Part",
          "Parts",
          "Chapter",
          "Section",
          "Sections",
          "Appendix",
          "Rule",
          "Rules",
          "Title",
          "Exhibit",
          "Exhibits",
          "Article",
          "Articles",
          "Count",
          "Counts",
          "Step",
          "Question",
          "Paragraph",
          "Division",
          "Form");

  private final Reading text;
  private final YearReports reports;
  private final UnreadWorks named;

  Unread(Reading text) {
    this.text = text;
    this.named = new UnreadWorks(text);
    this.reports = new YearReports(text);
  }

  /** Whether a page, a section or a volume stands between two places that no citation covers. */
  boolean between(int from, int to) {
    boolean apart = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      apart |= parts(i);
      boolean found =
          switch (c) {
            case ',' ->
                (text.startsWith(", at ", i) && page(i + 5))
                    || (apart && newspaper(i, to))
                    || (text.startsWith(", art. ", i) && article(i + 2, to));
            case ' ' ->
                text.startsWith(" p. ", i)
                    || text.startsWith(" pp. ", i)
                    || paged(i)
                    || named.paged(i)
                    || named.numbered(i);
            case '\u00a7' -> apart(i, to);
            case '\u00b6' -> Reading.isDigit(text.at(text.skipBlank(i + 1)));
            case '(' -> apart && dated(i) && !holds(i, to);
            case '*' -> apart && starred(i);
            case '[' -> reports.end(i) > i;
            case 'h' -> apart && text.startsWith("http", i) && text.at(i - 1) == ' ';
            default ->
                Reading.isDigit(c)
                    ? volume(i, to)
                    : Reading.isUpper(c) && (article(i, to) || author(i));
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** "Commission Report 14": the page of a document that has no other mark of a citation. */
  private boolean paged(int at) {
    if ("ABCLMNRS".indexOf(text.at(at + 1)) < 0) {
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

  /** What tells of a book or a paper: "(2008)", "(3d ed. 2008)", "(rev. Dec. 19, 2014)". */
  private boolean dated(int open) {
    int close = open + 1;
    while (close < open + LONGEST_DATE && "()\n".indexOf(text.at(close)) < 0) {
      close++;
    }
    int year = close - 4;
    return text.at(close) == ')'
        && text.at(open - 1) == ' '
        && year > open
        && text.digitsEnd(year) == close
        && !Reading.isDigit(text.at(year - 1))
        && (".,;)".indexOf(text.at(close + 1)) >= 0 || text.startsWith(" (", close + 1))
        && edition(open + 1, year);
  }

  /** "Slander and Libel *156". */
  private boolean starred(int at) {
    int end = text.digitsEnd(at + 1);
    return text.at(at - 1) == ' ' && end > at + 1 && " ,.;)-\u2013".indexOf(text.at(end)) >= 0;
  }

  /** Whether names, months and the words of editions are all that stands here. */
  private boolean edition(int from, int to) {
    for (String word : text.text(from, to).split(" ", -1)) {
      boolean own = word.isEmpty() || !Reading.isLower(word.charAt(0));
      if ((!own && !OF_EDITIONS.contains(word)) || spelled(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a month is written out that a citation would abbreviate. */
  private static boolean spelled(String word) {
    return word.length() > 4 && MONTHS.contains(word);
  }

  /** Whether the id. says where it stands: "Declaration of Rights (1776), in 5 id., at 3083". */
  private boolean holds(int at, int to) {
    int i = at;
    while (text.at(i) == '(') {
      while (text.at(i) != ')' && i < to) {
        i++;
      }
      i = text.skipBlank(i + 1);
    }
    String between = i < to ? text.text(i, to) : "";
    return between.length() < 12 && between.startsWith(", ") && noSignal(between);
  }

  private static boolean noSignal(String between) {
    String words = between.substring(2).replace("in ", "").strip();
    return words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "N. Y. Times, Feb. 8, 2009". */
  private boolean newspaper(int comma, int to) {
    int month = comma + 2;
    int end = text.at(comma + 1) == ' ' ? month : comma;
    while (end > comma && end < month + 5 && text.at(end) != ' ') {
      end++;
    }
    int day = end + 1;
    int dayEnd = text.digitsEnd(day);
    boolean date =
        end > month
            && ABBREVIATED.contains(text.text(month, end))
            && dayEnd > day
            && text.startsWith(", ", dayEnd)
            && text.digitsEnd(dayEnd + 2) == dayEnd + 6;
    return date && Reading.isLetter(text.at(comma - 1)) && !holds(dayEnd + 6, to);
  }

  /** "See Keyssar 159;": a work by its author's name and a page. */
  private boolean author(int at) {
    boolean alone =
        text.endsWith("; ", at)
            || text.endsWith(". ", at)
            || text.endsWith("See ", at)
            || text.endsWith("see ", at)
            || text.endsWith("\n", at);
    int end = alone ? wordEnd(at) : at;
    int page = text.at(end) == ' ' ? text.digitsEnd(end + 1) : end;
    int stop = page > end + 1 && Reading.isDash(text.at(page)) ? text.digitsEnd(page + 1) : page;
    String word = text.text(at, end);
    return stop > end + 1
        && word.length() > 2
        && page - end != 5
        && ".;)".indexOf(text.at(stop)) >= 0
        && !MONTHS.contains(word)
        && !PARTS.contains(word);
  }

  /** Whether something else begins after this character, no part of the citation before it. */
  private boolean parts(int at) {
    char c = text.at(at);
    return c == ';'
        || c == '\n'
        || (c == '.' && text.at(at + 1) == ' ' && Reading.isUpper(text.at(at + 2)));
  }

  private boolean page(int at) {
    int end = text.digitsEnd(at);
    return end > at && text.at(end) != ':' && !text.startsWith(" a.", end);
  }

  /** "Art. 9", "art. 13(b)" and "Amdt. XIV", cited and not spoken of. */
  private boolean article(int at, int to) {
    int number =
        text.startsWith("Art. ", at) || text.startsWith("art. ", at)
            ? at + 5
            : text.startsWith("Amdt. ", at) ? at + 6 : at;
    int end = number;
    while (Reading.isDigit(text.at(end)) || "IVX".indexOf(text.at(end)) >= 0) {
      end++;
    }
    boolean spoken = text.at(at - 1) == ' ' && Reading.isLetter(text.at(at - 2));
    return number > at
        && end > number
        && !spoken
        && "(,.;)\n".indexOf(text.at(end)) >= 0
        && !holds(end, to);
  }

  /** Whether a section stands by itself, or after a work's name, cited and not spoken of. */
  private boolean apart(int at, int to) {
    int end = text.skipBlank(at + 1);
    while (end < at + 30 && text.at(end) != ' ' && text.at(end) != '\n') {
      end++;
    }
    boolean spoken = text.at(at - 1) == ' ' && Reading.isLetter(text.at(at - 2));
    boolean closed = ",.;)".indexOf(text.at(end - 1)) >= 0 || text.at(end) == '\n';
    return closed && (!spoken || named.endsAt(at - 1)) && !holds(end - 1, to);
  }

  /** A number, some words with capitals, and a number or a section. */
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
      boolean joins = words > 0 && JOINING.contains(word);
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
