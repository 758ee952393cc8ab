package org.glossator.cite;

import org.jspecify.annotations.Nullable;

/** Reads pin cites: "276", "578-80", "*1", "¶¶ 7, 24, 29", "2 & n.3", "pp. 45, 64". */
final class Pins {
  /**
   * A pin cite.
   *
   * @param start where it starts, after "at"
   * @param end where it ends
   * @param style what its first number counts: 'p' pages, '*' star pages, '¶', '§', 'n' notes, 'a'
   *     pages of an appendix, "12a" or "A-12"
   * @param first its first number, or -1
   */
  record Found(int start, int end, char style, int first) {}

  private final Reading text;
  private final VolumeAhead volumes;

  Pins(Reading text, Trie<Title> titles) {
    this.text = text;
    this.volumes = new VolumeAhead(text, titles);
  }

  /**
   * The pin that stands at {@code at}, after the page of a full citation: ", 276" or ", at *1".
   *
   * @param page the first page, below which no number is a pin; -1 when it counts nothing
   */
  @Nullable Found afterPage(int at, int page) {
    int i = at;
    boolean comma = text.at(i) == ',';
    if (comma) {
      i++;
    }
    i = text.skipBlank(i);
    if (text.startsWith("at ", i) || text.startsWith("at\u00b6", i)) {
      return items(i + 2, true);
    }
    if (text.at(i) == '_') {
      return comma && blankEnd(i) > i ? items(i, false) : null;
    }
    if (text.startsWith("Syl. \u00b6", i) || text.startsWith("syl. \u00b6", i)) {
      return items(i + 5, true);
    }
    if (!comma && text.at(i) != '\u00b6' && !note(i)) {
      return null;
    }
    Found found = items(i, false);
    boolean below = found != null && found.style == 'p' && found.first >= 0 && found.first < page;
    return found == null || below || runsOn(found) ? null : found;
  }

  /** The pin after "at", with its words "p.", "pp.", "page" before it. */
  @Nullable Found afterAt(int at) {
    return items(at, true);
  }

  /** The pin after "Id.", which needs an "at", a comma or a sign: "Id. at 5", "Id., ¶ 3". */
  @Nullable Found afterId(int at) {
    int i = text.skipBlank(text.at(at) == ',' ? at + 1 : at);
    if (text.startsWith("at", i) && !Reading.isLetter(text.at(i + 2))) {
      return items(i + 2, true);
    }
    char c = text.at(i);
    boolean sign = c == '\u00b6' || c == '\u00a7' || c == '*' || note(i) || words(i) > i;
    if (!sign && text.at(at) == ',' && Reading.isDigit(c)) {
      Found found = items(i, true);
      return found != null && !runsOn(found) ? found : null;
    }
    return sign ? items(i, true) : null;
  }

  /** Whether a number of a sentence, not a pin: "50 States", "12 years". */
  private boolean runsOn(Found found) {
    int i = found.end;
    return text.at(i) == ' '
        && Reading.isLetter(text.at(i + 1))
        && found.style == 'p'
        && Reading.isUpper(text.at(i + 1))
        && !text.startsWith(" See", i)
        && !text.startsWith(" Id", i);
  }

  private @Nullable Found items(int at, boolean sure) {
    int start = words(stamp(text.skipBlank(at)));
    char style = styleAt(start);
    int end = item(start, style);
    int lettered = sure && end <= start ? letteredEnd(start) : end;
    if (lettered <= start) {
      return null;
    }
    style = lettered > end || appended(end) ? 'a' : style;
    end = lettered;
    int first = firstNumber(start);
    int shownStart =
        "pa".indexOf(style) >= 0 && sure ? wordsStart(text.skipBlank(at), start) : start;
    while (true) {
      int next = further(end);
      if (next <= end) {
        return clock(end) ? null : new Found(shownStart, end, style, first);
      }
      end = next;
    }
  }

  /** Whether it was the time of day: "at 5:12 p.m.". */
  private boolean clock(int end) {
    return text.startsWith(" p.m", end)
        || text.startsWith(" a.m", end)
        || text.startsWith(" P.M", end)
        || text.startsWith(" A.M", end)
        || text.startsWith(" o'clock", end);
  }

  private int wordsStart(int blankless, int start) {
    return text.startsWith("p", blankless) || text.startsWith("P", blankless) ? blankless : start;
  }

  private char styleAt(int i) {
    char c = text.at(i);
    if (c == '*' || c == '\u00b6' || c == '\u00a7') {
      return c;
    }
    return note(i) ? 'n' : 'p';
  }

  private int firstNumber(int start) {
    int i = start;
    while (i < start + 4 && !Reading.isDigit(text.at(i))) {
      i++;
    }
    return text.number(i, text.digitsEnd(i));
  }

  /** The end of a further item after "," or "and" or "&", or {@code end}. */
  private int further(int end) {
    int i = end;
    boolean comma = text.at(i) == ',';
    if (comma) {
      i++;
    }
    i = text.skipBlank(i);
    boolean and = false;
    if (text.at(i) == '&') {
      i = text.skipBlank(i + 1);
      and = true;
    } else if (text.startsWith("and ", i)) {
      i += 4;
      and = true;
    }
    char c = text.at(i);
    int stamped = comma ? pageId(i) : i;
    if (stamped > i) {
      return Math.max(end, item(stamped, 'p'));
    }
    boolean sign = c == '\u00b6' || (c == '\u00a7' && and) || c == '*' || note(i);
    if (!sign && !(Reading.isDigit(c) && (comma || and))) {
      return passim(i) ? i + 6 : end;
    }
    int itemEnd = item(i, sign ? styleAt(i) : 'p');
    if (itemEnd <= i) {
      return end;
    }
    return !sign && unfit(itemEnd, and) ? end : itemEnd;
  }

  private boolean passim(int i) {
    return text.startsWith("passim", i);
  }

  /** Whether the number that ends here belongs to the words that follow it. */
  private boolean unfit(int end, boolean and) {
    char c = text.at(end);
    if (c != ' ') {
      return false;
    }
    char n = text.at(end + 1);
    return and ? Reading.isLetter(n) : Reading.isUpper(n) && !text.startsWith(" See", end);
  }

  /** One item: signs, a number or range; {@code start} when there is none. */
  private int item(int start, char style) {
    int i = start;
    if (style == 'n') {
      i = noteEnd(i);
    }
    while (text.at(i) == '\u00b6' || text.at(i) == '\u00a7' || text.at(i) == '*') {
      i++;
    }
    i = text.skipBlank(i);
    int blank = blankEnd(i);
    if (blank > i) {
      return blank;
    }
    int end = numberEnd(i);
    if (end <= i || volumes.at(i, end)) {
      return start;
    }
    boolean decimal = style == '\u00a7' && text.at(end) == '.' && Reading.isDigit(text.at(end + 1));
    end = rangeEnd(decimal ? text.digitsEnd(end + 1) : end, style);
    return style == '\u00b6' || style == '\u00a7' ? subsections(end) : end;
  }

  /** The end of a page that is not yet known, "___" or "___-___"; {@code at} when it is known. */
  private int blankEnd(int at) {
    int end = at;
    while (text.at(end) == '_') {
      end++;
    }
    if (end - at < 2) {
      return at;
    }
    boolean range = Reading.isDash(text.at(end)) && text.at(end + 1) == '_';
    return range ? blankEnd(end + 1) : end;
  }

  private int rangeEnd(int numberEnd, char style) {
    int end = numberEnd;
    int dash = text.skipBlank(end);
    while (Reading.isDash(text.at(dash))) {
      dash++;
    }
    if (dash > end && Reading.isDash(text.at(dash - 1))) {
      int i = text.skipBlank(dash);
      i = text.at(i) == '*' || (text.at(i) == '\u00b6' && style == '\u00b6') ? i + 1 : i;
      int to = numberEnd(text.skipBlank(i));
      end = to > i ? to : end;
    } else if (style == '\u00b6' || style == '*') {
      int i = wordedRange(end);
      int to = numberEnd(i);
      end = i > end && to > i ? to : end;
    }
    return end;
  }

  /** The offset after " through " or " to ", or {@code end}. */
  private int wordedRange(int end) {
    if (text.startsWith(" through ", end)) {
      return end + 9;
    }
    return text.startsWith(" to ", end) ? end + 4 : end;
  }

  /** The end of an appendix's pages, "E27", "A-12 to A-14", or {@code at}. */
  private int letteredEnd(int at) {
    int digits = at;
    while (digits < at + 3 && Reading.isUpper(text.at(digits))) {
      digits++;
    }
    digits = digits > at && text.at(digits) == '-' ? digits + 1 : digits;
    int end = text.digitsEnd(digits);
    if (digits == at || end == digits || Reading.isLetter(text.at(end))) {
      return at;
    }
    int next =
        text.startsWith(" to ", end) ? end + 4 : Reading.isDash(text.at(end)) ? end + 1 : end;
    int to = next > end ? letteredEnd(next) : end;
    return to > next ? to : end;
  }

  /** Whether a letter ends the page, as in appendices: "12a". */
  private boolean appended(int end) {
    return text.at(end - 1) == 'a' && Reading.isDigit(text.at(end - 2));
  }

  private int subsections(int end) {
    int i = end;
    while (text.at(i) == '(' && text.at(i + 2) == ')') {
      i += 3;
    }
    return i;
  }

  /** A number with what belongs to it: "12a", "3:5", "216", roman "xii"; else {@code i}. */
  private int numberEnd(int i) {
    int end = text.digitsEnd(i);
    if (end == i) {
      return romanEnd(i);
    }
    while (text.at(end) == ':' && Reading.isDigit(text.at(end + 1))) {
      end = text.digitsEnd(end + 1);
    }
    if (Reading.isLower(text.at(end)) && !Reading.isLetter(text.at(end + 1))) {
      end++;
    }
    boolean name = end - i == 4 && Reading.isDash(text.at(end)) && neutral(end + 1);
    return Reading.isLetter(text.at(end)) || name ? i : end;
  }

  /** Whether a public-domain citation goes on here after its year: "2014-Ohio-3000". */
  private boolean neutral(int at) {
    return Reading.isUpper(text.at(at)) && Reading.isLetter(text.at(at + 1));
  }

  private int romanEnd(int i) {
    int end = i;
    while (end < i + 8 && "ivxlc".indexOf(text.at(end)) >= 0) {
      end++;
    }
    return end - i >= 2 && !Reading.isLetter(text.at(end)) ? end : i;
  }

  /**
   * The offset of the number after "PageID #", as clerks stamp the pages of a case; or {@code i}.
   */
  private int pageId(int i) {
    for (String word : new String[] {"PageID", "Page ID", "Pg ID"}) {
      if (text.startsWith(word, i)) {
        int next = i + word.length();
        while (next < i + 12 && " .#:".indexOf(text.at(next)) >= 0) {
          next++;
        }
        return Reading.isDigit(text.at(next)) ? next : i;
      }
    }
    return i;
  }

  /** Steps over what says that the clerk's system counted the page: "at ECF 7", "at ECF p. 7". */
  private int stamp(int i) {
    for (String word : new String[] {"CM/ECF ", "ECF "}) {
      int next = i + word.length();
      boolean page = Reading.isDigit(text.at(next)) || words(next) > next;
      if (text.endsWith("at ", i) && text.startsWith(word, i) && page) {
        return next;
      }
    }
    return i;
  }

  /** The offset after "p.", "pp.", "page", "pages" and a blank, or {@code i}. */
  private int words(int i) {
    int stamped = pageId(i);
    if (stamped > i) {
      return stamped;
    }
    for (String word : new String[] {"pp.", "p.", "pages", "page", "pg.", "pgs."}) {
      if (text.startsWith(word, i)) {
        int next = text.skipBlank(i + word.length());
        return Reading.isDigit(text.at(next)) || text.at(next) == '*' ? next : i;
      }
    }
    return i;
  }

  /** Whether a note is named here: "n.3", "n. 3", "nn. 3-4", "note 3", "fn. 3". */
  private boolean note(int i) {
    int end = noteEnd(i);
    return end > i && Reading.isDigit(text.at(text.skipBlank(end)));
  }

  private int noteEnd(int i) {
    for (String word : new String[] {"nn.", "n.", "fn.", "note ", "notes ", "n "}) {
      if (text.startsWith(word, i) && !Reading.isLetter(text.at(i - 1))) {
        return i + word.length();
      }
    }
    return i;
  }
}
