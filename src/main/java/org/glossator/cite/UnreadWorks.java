package org.glossator.cite;

import java.util.Set;

/** Sees works by their names that no parser could read: "MPEP § 2143", "'321 Patent at 3:12". */
final class UnreadWorks {
  /** What stands before a citation, not before what a sentence speaks of. */
  private static final Set<String> SIGNALS =
      Set.of("See", "see", "Cf.", "cf.", "also", "e.g.,", "Accord", "accord", "citing", "quoting");

  /** The last word of a work's name. */
  private static final Set<String> WORKS =
      Set.of("Manual", "Guidelines", "Handbook", "Ordinance", "Bylaws", "Compendium");

  private final Reading text;

  UnreadWorks(Reading text) {
    this.text = text;
  }

  /** Whether the name of a work ends here, cited and not spoken of: "See TMEP", "Manual". */
  boolean endsAt(int end) {
    int start = wordStart(end);
    String word = text.text(start, end);
    return WORKS.contains(word) || (initials(word) && opens(start));
  }

  /** " at 3:12." after a name, "[45] at 3", " col. 3": a page of what is named before. */
  boolean paged(int blank) {
    if (text.startsWith(" col. ", blank)) {
      return Reading.isDigit(text.at(blank + " col. ".length()));
    }
    int number = blank + " at ".length();
    if (!text.startsWith(" at ", blank) || !Reading.isDigit(text.at(number))) {
      return false;
    }
    int end = number;
    while (Reading.isDigit(text.at(end)) || Reading.isDash(text.at(end)) || text.at(end) == ':') {
      end++;
    }
    boolean closed = ".;)".indexOf(text.at(end)) >= 0 && !Reading.isDigit(text.at(end + 1));
    int start = wordStart(blank);
    boolean entry = text.at(start) == '[' && text.digitsEnd(start + 1) == blank - 1;
    boolean name = text.at(blank - 1) != ']' && Reading.isUpper(text.at(start));
    return closed && (name || (entry && text.at(blank - 1) == ']'));
  }

  /**
   * "CACI No. 303", "U.S. Patent No. 7,654,321": a thing by its number, cited and not spoken of.
   */
  boolean numbered(int blank) {
    if (!text.startsWith(" No. ", blank) || !Reading.isDigit(text.at(blank + " No. ".length()))) {
      return false;
    }
    for (String patent : new String[] {"U.S. Patent", "U. S. Patent", "U.S. Pat."}) {
      if (text.endsWith(patent, blank)) {
        return opens(blank - patent.length());
      }
    }
    int start = wordStart(blank);
    return initials(text.text(start, blank)) && opens(start);
  }

  private static boolean initials(String word) {
    return word.length() > 2
        && Reading.isUpper(word.charAt(0))
        && word.chars().allMatch(c -> c == '.' || Reading.isUpper((char) c));
  }

  /** Whether what starts here opens a sentence or a clause, or follows a signal. */
  private boolean opens(int at) {
    if (at == 0 || text.at(at - 1) == '(' || text.at(at - 1) == '\n') {
      return true;
    }
    boolean apart = text.at(at - 1) == ' ';
    return apart
        && (";.,".indexOf(text.at(at - 2)) >= 0
            || SIGNALS.contains(text.text(wordStart(at - 1), at - 1)));
  }

  private int wordStart(int end) {
    int i = end;
    while (i > 0 && " \n(".indexOf(text.at(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
