package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * One series of a reporter, "2d 1924-1993".
 *
 * @param ordinal "2d", or empty for the first
 * @param from its first year, or 0
 * @param to its last year, or 9999 when it goes on
 */
record Series(String ordinal, int from, int to) {
  /** Reads "2d 1924-1993", "1875-" or an empty string. */
  static Series of(String written) {
    if (written.isEmpty()) {
      return new Series("", 0, 9999);
    }
    int gap = written.lastIndexOf(' ');
    String years = written.substring(gap + 1);
    int dash = years.indexOf('-');
    if (dash < 0) {
      throw new BadRowException(
          "a series is written like \"2d 1924-1993\", not \"" + written + "\"");
    }
    return new Series(
        gap < 0 ? "" : written.substring(0, gap).strip(),
        year(years.substring(0, dash), 0),
        year(years.substring(dash + 1), 9999));
  }

  private static int year(String digits, int otherwise) {
    boolean number = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      throw new BadRowException("\"" + digits + "\" is not a year");
    }
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  /** "F. Supp." and "2d" make "F. Supp. 2d"; "F." and "2d" make "F.2d". */
  String name(String word) {
    return word + (ordinal.isEmpty() || closed(word) ? "" : " ") + ordinal;
  }

  private static boolean closed(String word) {
    boolean inner =
        word.length() <= 5 && word.indexOf(' ') < 0 && word.indexOf('.') < word.length() - 1;
    return inner || word.matches("[A-Z]\\.|[A-Z]\\.[A-Z]\\.|[A-Z]\\.[A-Z]\\.[A-Z]\\.");
  }

  /** The forms in which printers write a word with this series, and scanners read it. */
  List<String> forms(String word) {
    List<String> out = new ArrayList<>(List.of(name(word)));
    if (ordinal.equals("2d") || ordinal.equals("3d")) {
      String digit = ordinal.substring(0, 1);
      out.add(new Series(digit + (digit.equals("2") ? "nd" : "rd"), from, to).name(word));
      out.add(new Series(digit + "D", from, to).name(word));
    }
    if (ordinal.equals("2d")) {
      out.add(new Series("ld", from, to).name(word)); // as scanners misread it
    }
    return out;
  }
}
