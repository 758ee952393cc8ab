package org.glossator.cite;

/**
 * Sees reports that are known by their year, as in Great Britain: "[1932] AC 562", "[2017] UKSC 5",
 * "[1990] 2 All ER 1". No table holds them.
 */
final class YearReports {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 12;

  private final Reading text;

  YearReports(Reading text) {
    this.text = text;
  }

  /**
   * Where to read on after the bracket at {@code open}: what an unknown report is made of is no
   * citation of its own, "All ER 1".
   */
  int after(int open, Trie<Title> titles) {
    int end = end(open);
    boolean known = end > open && titles.longest(text, name(open)) != null;
    return end > open && !known ? end : open + 1;
  }

  /** Where the abbreviation stands after "[1932] " or "[1990] 2 "; {@code open} when none does. */
  private int name(int open) {
    int year = text.digitsEnd(open + 1);
    if (year != open + 5 || !text.startsWith("] ", year)) {
      return open;
    }
    int volume = text.digitsEnd(year + 2);
    int name = volume > year + 2 && text.at(volume) == ' ' ? volume + 1 : year + 2;
    return Reading.isUpper(text.at(name)) ? name : open;
  }

  /** The end of the report that the bracket at {@code open} begins, or {@code open}. */
  int end(int open) {
    int i = name(open);
    for (int words = 0; i > open && words < MOST_WORDS; words++) {
      int number = text.digitsEnd(i);
      if (words > 0 && number > i) {
        return number;
      }
      int stop = i;
      while (stop < i + LONGEST_WORD
          && (Reading.isLetter(text.at(stop))
              || Reading.isApostrophe(text.at(stop))
              || text.at(stop) == '.')) {
        stop++;
      }
      boolean word = stop > i && Reading.isUpper(text.at(i)) && text.at(stop) == ' ';
      i = word ? stop + 1 : open;
    }
    return open;
  }
}
