package org.glossator.cite;

import java.util.List;
import java.util.Set;

/**
 * Reads cases by the numbers of databases and courts' own lists: "2015 TN Wrk. Comp. App. Bd. LEXIS
 * 39", "T.C. Memo. 2019-233", "Fed. Sec. L. Rep. (CCH) ¶ 98,765", and journals whose names no table
 * holds: "37 Research in Higher Educ. 681 (1996)".
 */
final class Databases {
  /** Abbreviated words that only a journal's title has. */
  private static final Set<String> JOURNAL_WORDS =
      Set.of(
          ("rev. l. j. l.j. q. l.q. bull. educ. stud. sci. econ. surv. mag. "
                  + "l.rev. hist. ann. f. psychol. med. soc. proc. resol. prac. comp.")
              .split(" ", -1));

  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 5;

  private final Reading text;
  private final Pins pins;
  private final Tails tails;

  Databases(Reading text, Pins pins, Tails tails) {
    this.text = text;
    this.pins = pins;
    this.tails = tails;
  }

  /** A year, any words of capitals, "LEXIS", a number. */
  int lexis(int start, int yearEnd, List<Draft> out) {
    int year = text.number(start, yearEnd);
    if (year < 1900 || year > 2100) {
      return start;
    }
    int i = yearEnd + 1;
    int limit = i + LONGEST;
    while (i < limit
        && (Reading.isUpper(text.at(i))
            || Reading.isDigit(text.at(i))
            || text.at(i) == '&'
            || text.at(i) == '(')) {
      int end = wordEnd(i);
      if (text.startsWith("LEXIS", i)) {
        return numbered(start, yearEnd, i + 5, out);
      }
      i = end + 1;
    }
    return start;
  }

  private int numbered(int start, int yearEnd, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = text.digitsEnd(i);
    if (end == i || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.FULL_CASE, start, end);
    draft.volume = text.text(start, yearEnd);
    draft.reporter = text.text(yearEnd + 1, after);
    draft.edition = new Reporter(draft.reporter, "LEXIS", "database", "", 1700, 9999);
    draft.page = text.text(i, end);
    finish(draft, end, out);
    return draft.linkEnd;
  }

  private void finish(Draft draft, int end, List<Draft> out) {
    Pins.Found pin = pins.afterPage(end, -1);
    if (pin != null) {
      draft.pin(text, pin);
    }
    out.add(draft);
  }

  /** "T.C. Memo. 2019-233": the number after its name. */
  int yearless(int start, int after, String name, List<Draft> out) {
    int i = text.skipBlank(text.startsWith(" No. ", after) ? after + 5 : after);
    int dash = text.digitsEnd(i);
    int end = text.digitsEnd(dash + 1);
    if ((dash - i != 4 && dash - i != 2) || !Reading.isDash(text.at(dash)) || end == dash + 1) {
      return start;
    }
    Draft draft = new Draft(CitationKind.FULL_CASE, start, end);
    draft.volume = text.text(i, dash);
    draft.page = text.text(dash + 1, end);
    draft.reporter = text.text(start, after);
    draft.edition = new Reporter(name, name, "neutral", "tax", 1900, 9999);
    finish(draft, end, out);
    return draft.linkEnd;
  }

  /** A looseleaf service's paragraph without a volume. */
  int looseleaf(int start, int after, String name, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    i = text.startsWith("No. ", i) ? i + 4 : i;
    boolean sign =
        text.at(i) == '\u00b6'
            || (text.at(i) == 'P' && Reading.isDigit(text.at(i + 1)))
            || text.startsWith("P ", i);
    if (!sign) {
      return start;
    }
    i = text.skipBlank(i + 1);
    int end = text.digitsEnd(i);
    while (text.at(end) == ',' && text.digitsEnd(end + 1) == end + 4) {
      end += 4;
    }
    if (end == i || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.FULL_CASE, start, end);
    draft.reporter = text.text(start, after);
    draft.edition = new Reporter(name, name, "specialty", "", 1900, 9999);
    draft.page = text.text(i, end);
    halfYear(draft);
    finish(draft, end, out);
    return draft.linkEnd;
  }

  /** Takes in the year and half before a service, "2003-2 Trade Cas. (CCH)", as its volume. */
  private void halfYear(Draft draft) {
    int i = draft.start - 1;
    while (Reading.isDigit(text.at(i - 1)) || Reading.isDash(text.at(i - 1))) {
      i--;
    }
    String volume = text.text(i, draft.start - 1);
    if (text.at(draft.start - 1) == ' ' && volume.matches("(?:[0-9]{2}|[0-9]{4})-[1-9]")) {
      draft.volume = volume;
      draft.start = i;
      draft.coreStart = i;
      draft.linkStart = i;
    }
  }

  /** A volume, capitalized words that sound like a journal, a page, and a year in parentheses. */
  int journal(int start, int volumeEnd, List<Draft> out) {
    int i = volumeEnd + 1;
    int limit = i + LONGEST;
    boolean sounds = false;
    int words = 0;
    int nameEnd = volumeEnd;
    while (i < limit && !Reading.isDigit(text.at(i))) {
      int end = wordEnd(i);
      String word = text.text(i, end);
      boolean joins =
          word.equals("of")
              || word.equals("in")
              || word.equals("and")
              || word.equals("&")
              || word.equals("the")
              || word.equals("for")
              || word.equals("on");
      if (word.isEmpty()
          || (!joins && !Reading.isUpper(word.charAt(0)))
          || ",;:)".indexOf(word.charAt(word.length() - 1)) >= 0
          || text.at(end) == '\n') {
        return start;
      }
      sounds |= JOURNAL_WORDS.contains(Words.lower(word));
      sounds |=
          word.equals("Journal") || word.equals("Review") || (word.equals("Law") && words > 0);
      nameEnd = end;
      i = end + 1;
      words++;
    }
    int end = text.digitsEnd(i);
    if (!sounds || words < 2 || end == i || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.JOURNAL, start, end);
    draft.volume = text.text(start, volumeEnd);
    draft.reporter = text.text(volumeEnd + 1, nameEnd);
    draft.page = text.text(i, end);
    draft.name = text.text(start, end);
    draft.key = "journal:" + Keys.slug(draft.name);
    Pins.Found pin = pins.afterPage(end, text.number(i, end));
    if (pin != null) {
      draft.pin(text, pin);
    }
    tails.read(draft, draft.linkEnd, true);
    if (draft.year == 0) {
      return start;
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * A case in a reporter that no table holds: after a comma a volume, an abbreviation with a
   * period, a page, and a court or year in parentheses: ", 12 Nav. Trib. Rep. 34 (1999)".
   */
  int unknown(int start, int volumeEnd, List<Draft> out) {
    if (!text.endsWith(", ", start) || text.at(volumeEnd) != ' ' || volumeEnd - start > 3) {
      return start;
    }
    int i = volumeEnd + 1;
    boolean abbreviated = false;
    int words = 0;
    while (words < MOST_WORDS && Reading.isUpper(text.at(i))) {
      int end = wordEnd(i);
      abbreviated |= text.at(end - 1) == '.' && end - i > 2;
      words++;
      if (text.at(end) == '\n' || ",;)".indexOf(text.at(end - 1)) >= 0) {
        return start;
      }
      i = end + 1;
    }
    int end = text.digitsEnd(i);
    if (!abbreviated || end == i || end - i > 4 || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.FULL_CASE, start, end);
    draft.volume = text.text(start, volumeEnd);
    draft.reporter = text.text(volumeEnd + 1, i - 1);
    draft.page = text.text(i, end);
    Pins.Found pin = pins.afterPage(end, text.number(i, end));
    if (pin != null) {
      draft.pin(text, pin);
    }
    Draft tail = new Draft(CitationKind.FULL_CASE, start, end);
    tails.read(tail, draft.linkEnd, true);
    if (tail.year == 0 || !named(start)) {
      return start;
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /** Whether a "v." stands in the words before. */
  private boolean named(int start) {
    for (int i = start; i > Math.max(0, start - LONGEST * 2) && text.at(i) != '\n'; i--) {
      if (text.startsWith(" v. ", i) || text.startsWith(" v ", i)) {
        return true;
      }
    }
    return false;
  }

  private int wordEnd(int at) {
    int i = at;
    while (text.at(i) != ' ' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }
}
