package org.glossator.cite;

/** Reads section numbers: "2000e-2(a)(1)", "101-1322", "240.10b-5", "1983 note", "405 et seq.". */
final class Sections {
  /**
   * A section number.
   *
   * @param start where it starts
   * @param numberEnd where the number ends, the pin's start
   * @param end where subsections and what belongs to them end
   */
  record Found(int start, int numberEnd, int end) {
    boolean isPresent() {
      return numberEnd > start;
    }
  }

  private final Reading text;

  Sections(Reading text) {
    this.text = text;
  }

  /** The offset after "§", "§§", "sec.", "section(s)" and a blank, or {@code at}. */
  int sign(int at) {
    int i = text.skipBlank(at);
    if (text.at(i) == '\u00a7') {
      while (text.at(i) == '\u00a7' && i < at + 5) {
        i++;
        i = text.at(i) == ' ' && text.at(i + 1) == '\u00a7' ? i + 1 : i;
      }
      i = text.skipBlank(i);
      return text.startsWith("(Rule) ", i) ? i + 7 : i;
    }
    for (String word :
        new String[] {
          "secs.", "sec.", "Secs.", "Sec.", "sections ", "section ", "Sections ", "Section "
        }) {
      if (text.startsWith(word, i)) {
        return text.skipBlank(i + word.length());
      }
    }
    return at;
  }

  /**
   * The number after a section sign that was misread as a digit, "28 U.S.C. 5 1332", or {@code at}.
   */
  int misreadSign(int at) {
    int i = at;
    while (i < at + 2 && (text.at(i) == '5' || text.at(i) == '8')) {
      i++;
    }
    boolean misread = i > at && text.at(i) == ' ' && Reading.isDigit(text.at(i + 1));
    return misread && !text.isVolume(text.digitsEnd(i + 1)) ? i + 1 : at;
  }

  /**
   * The section without a decimal, as the United States Code has none: in "§ 1983.3 The" the 3
   * calls a footnote. The section is absent where its decimal can be no such call.
   */
  Found whole(Found found) {
    int point = found.start();
    while (point < found.numberEnd() && !decimal(point)) {
      point++;
    }
    if (point >= found.numberEnd()) {
      return found;
    }
    int call = text.digitsEnd(point + 1);
    boolean calls = call == found.end() && (text.at(call) == '\n' || text.at(call) == ' ');
    boolean goesOn = text.at(call) == ' ' && !opensSentence(call + 1);
    return calls && !goesOn
        ? new Found(found.start(), point, point)
        : new Found(found.start(), found.start(), found.start());
  }

  private boolean decimal(int at) {
    return text.at(at) == '.' && Reading.isDigit(text.at(at + 1));
  }

  private boolean opensSentence(int at) {
    return Reading.isUpper(text.at(at)) || "\"\u201c\u2018([".indexOf(text.at(at)) >= 0;
  }

  /** The section at {@code at}, with its subsections; absent when no number stands there. */
  Found read(int at) {
    int end = number(at);
    if (end <= at) {
      return new Found(at, at, at);
    }
    int numberEnd = ranged(end);
    int rest = subdivision(spaced(subsections(numberEnd)));
    if (rest == numberEnd) {
      numberEnd = trailer(numberEnd);
      return new Found(at, numberEnd, numberEnd);
    }
    return new Found(at, numberEnd, more(rest));
  }

  /** "(a) (7)" with blanks before the parentheses, as New York prints it. */
  private int spaced(int at) {
    int i = at;
    while (text.at(i) == ' ' && text.at(i + 1) == '(') {
      int close = i + 2;
      while (close < i + 5 && isWordChar(text.at(close))) {
        close++;
      }
      boolean small = !Reading.isUpper(text.at(i + 2)) || close == i + 3;
      if (text.at(close) != ')' || close == i + 2 || !small) {
        return i;
      }
      i = subsections(close + 1);
    }
    return i;
  }

  /** The end of ", subd. (a)(2)", ", subd. 1(1)", ", par. (b)" after a section. */
  private int subdivision(int at) {
    for (String word :
        new String[] {
          ", subd. ",
          ", subds. ",
          ", subdivision ",
          " subd. ",
          ", subsec. ",
          ", subsection ",
          ", par. ",
          ", paragraph "
        }) {
      int i = at + word.length();
      if (text.startsWith(word, at)) {
        int number = text.digitsEnd(i);
        number = number > i && Reading.isLower(text.at(number)) ? number + 1 : number;
        int end = subsections(number);
        return end > i ? end : at;
      }
    }
    return at;
  }

  /** Where a further section of a list starts, after "," or "and" or "&" or ";", or -1. */
  int further(int end) {
    int i = end;
    boolean comma = text.at(i) == ',';
    if (comma) {
      i++;
    }
    i = text.skipBlank(i);
    boolean and = false;
    for (String word : new String[] {"and ", "& ", "or "}) {
      if (text.startsWith(word, i)) {
        i = text.skipBlank(i + word.length());
        and = true;
      }
    }
    if ((!comma && !and) || !Reading.isDigit(text.at(i))) {
      return -1;
    }
    int stop = number(i);
    if (stop <= i) {
      return -1;
    }
    int after = text.skipBlank(stop);
    boolean volume =
        after > stop && Reading.isUpper(text.at(after)) && !text.startsWith("See", after);
    boolean running = after > stop && Reading.isLower(text.at(after)) && !and;
    return volume || running ? -1 : i;
  }

  /** A section's number without a range: digits, letters, dots, hyphens and colons inside it. */
  private int number(int at) {
    int i = at;
    if (Reading.isLetter(text.at(i)) && Reading.isUpper(text.at(i))) {
      while (i < at + 3 && Reading.isUpper(text.at(i))) {
        i++;
      }
      i = text.at(i) == '-' ? i + 1 : i;
    }
    if (!Reading.isDigit(text.at(i))) {
      return at;
    }
    int letters = 0;
    while (true) {
      char c = text.at(i);
      char n = text.at(i + 1);
      if (Reading.isDigit(c)) {
        letters = 0;
        i++;
      } else if (c < 128 && Reading.isLetter(c) && letters < 4) {
        letters++;
        i++;
      } else if ((c == '.' || c == ':') && Reading.isDigit(n)) {
        letters = 0;
        i += 2;
      } else if (Reading.isDash(c)
          && (Reading.isDigit(n)
              || Reading.isUpper(n)
              || (Reading.isLower(n) && !Reading.isLetter(text.at(i + 2))))) {
        letters = 0;
        i++;
      } else {
        break;
      }
    }
    return letters == 4 ? at : i;
  }

  /** "to 1332", "through 1332", "–1332" after a blank. */
  private int ranged(int end) {
    for (String word : new String[] {" through ", " to ", " - ", " \u2013 "}) {
      if (text.startsWith(word, end)) {
        int from = end + word.length();
        int to = number(from);
        return to > from && Reading.isDigit(text.at(from)) ? to : end;
      }
    }
    return end;
  }

  /** "(a)(2)(B)". */
  int subsections(int at) {
    int i = at;
    while (text.at(i) == '(' || (text.at(i) == ' ' && text.at(i + 1) == '(' && i > at && i < at)) {
      int close = i + 1;
      while (close < i + 7 && isWordChar(text.at(close))) {
        close++;
      }
      boolean dashed = Reading.isDash(text.at(close)) && close > i + 1;
      if (dashed) {
        close++;
        while (close < i + 10 && isWordChar(text.at(close))) {
          close++;
        }
      }
      boolean year = text.digitsEnd(i + 1) == close && close - i > 4;
      if (year || text.at(close) != ')' || close == i + 1 || (close > i + 6 && !dashed)) {
        return i;
      }
      i = close + 1;
    }
    return i;
  }

  private static boolean isWordChar(char c) {
    return Reading.isLetter(c) || Reading.isDigit(c);
  }

  /** "(a)(2) and (d)", "(a)–(c)", "(a), (b), and (c)". */
  private int more(int at) {
    int end = at;
    while (true) {
      int i = end;
      if (text.at(i) == ',') {
        i++;
      }
      i = text.skipBlank(i);
      for (String word : new String[] {"and ", "& ", "or ", "through ", "to "}) {
        i = text.startsWith(word, i) ? i + word.length() : i;
      }
      if (Reading.isDash(text.at(i))) {
        i = text.skipBlank(i + 1);
      }
      int next = i > end && text.at(i) == '(' ? subsections(i) : i;
      if (next <= i) {
        return trailer(end);
      }
      end = next;
    }
  }

  /** "note", "et seq.", "nt.". */
  private int trailer(int at) {
    for (String word : new String[] {" note", " et seq.", ", et seq.", " et seq", " nt."}) {
      if (text.startsWith(word, at) && !Reading.isLetter(text.at(at + word.length()))) {
        return at + word.length();
      }
    }
    return at;
  }
}
