package org.glossator.corpus;

import java.util.Locale;
import java.util.Set;

/**
 * Sets what a caption prints in capitals in title case: "FIRST TIME VIDEOS, LLC" becomes "First
 * Time Videos, LLC". Words that are not all capitals stay as they are.
 */
public final class TitleCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "the", "to", "under", "upon", "with", "v.", "vs.", "re");

  private static final Set<String> CAPITALS =
      Set.of(
          "LLC", "LLP", "LP", "PLC", "PC", "PLLC", "NA", "N.A.", "USA", "U.S.", "US", "II", "III",
          "IV", "VI", "VII", "FBI", "IRS", "SEC", "NLRB", "EEOC", "EPA", "FTC", "FCC", "AG", "SA",
          "S.A.", "L.P.", "L.L.C.", "L.L.P.", "P.C.", "D.C.", "IBM", "AT&T", "ISP", "ISPS", "IP");

  private TitleCase() {}

  /** The words in title case, with typographic apostrophes. */
  public static String of(String words) {
    StringBuilder title = new StringBuilder();
    boolean first = true;
    for (String word : words.strip().split("\\s+", -1)) {
      title.append(first ? "" : " ").append(word(word, first));
      first = false;
    }
    return title.toString().replace('\'', '’');
  }

  private static String word(String word, boolean first) {
    String bare = word.replaceAll("[,;:()\\[\\]\"“”]", "");
    boolean capitals =
        bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.chars().anyMatch(Character::isLetter);
    if (!capitals || CAPITALS.contains(bare) || CAPITALS.contains(bare.replace(".", ""))) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!first && SMALL.contains(lower)) {
      return lower;
    }
    StringBuilder cased = new StringBuilder(lower);
    boolean start = true;
    for (int i = 0; i < cased.length(); i++) {
      char c = cased.charAt(i);
      if (start && Character.isLetter(c)) {
        cased.setCharAt(i, Character.toUpperCase(c));
      }
      start = startsWord(cased, i);
    }
    return cased.toString();
  }

  /** After a hyphen, a slash, an opening mark, the point of an initial, or "O'" and "D'". */
  private static boolean startsWord(CharSequence word, int i) {
    char c = word.charAt(i);
    if (c == '\'' || c == '’') {
      return i == 1
          && word.length() > 3
          && "od".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }
    return !Character.isLetterOrDigit(c);
  }
}
