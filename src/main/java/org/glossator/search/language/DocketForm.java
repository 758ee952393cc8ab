package org.glossator.search.language;

import org.jspecify.annotations.Nullable;

/**
 * A docket number in any of its forms, as one word: "C 11-3822", "C-11-3822", "11-cv-03822",
 * "3:11-cv-03822", "11cv3822" and "11 Civ. 3822" are all {@code 11-3822}. The judge's letters that
 * follow are a word of their own. Criminal and other numbers keep their kind: {@code 11-cr-123}.
 *
 * @param term the one form
 * @param end offset after the number in the text it was found in
 */
record DocketForm(String term, int end) {
  private static final String[] CIVIL = {"c", "cv", "civ", "civil"};
  private static final String[] OTHER = {"cr", "crim", "mc", "md", "mdl", "ml", "mj", "bk", "ap"};

  /** The docket number that starts at {@code at}, where a word starts; null if none does. */
  static @Nullable DocketForm at(String text, int at) {
    if (at > 0 && (Letters.isWord(text.charAt(at - 1)) || Letters.isHyphen(text.charAt(at - 1)))) {
      return null;
    }
    if (!Letters.isDigit(text.charAt(at)) && !beginsKind(text.charAt(at))) {
      return null;
    }
    Reader reader = new Reader(text, at);
    String kind = "";
    if (!Letters.isDigit(text.charAt(at))) {
      kind = reader.kind();
      if (kind.isEmpty()) {
        return null;
      }
      reader.skipOne('.');
      reader.skipGap();
    } else if (reader.division()) {
      return null;
    }
    return reader.number(kind);
  }

  /** Whether a kind of case begins with the letter: most words do not get further. */
  private static boolean beginsKind(char c) {
    int lower = c | 0x20;
    return lower == 'c' || lower == 'm' || lower == 'b' || lower == 'a';
  }

  /** Reads the parts from left to right. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text, int at) {
      this.text = text;
      this.at = at;
    }

    /** Skips "3:"; true when digits and a colon are there but no docket number can follow. */
    boolean division() {
      int digits = digits();
      if (digits <= 2 && at + digits < text.length() && text.charAt(at + digits) == ':') {
        at += digits + 1;
        return at >= text.length() || !Letters.isDigit(text.charAt(at));
      }
      return false;
    }

    @Nullable DocketForm number(String kindBefore) {
      int digits = digits();
      if (digits != 2 && digits != 4) {
        return null;
      }
      String year = text.substring(at + digits - 2, at + digits);
      at += digits;
      boolean spaced = skipOne(' ');
      boolean joined = !spaced && !hyphen();
      String kind = kind();
      if (joined && kind.length() < 2) {
        return null;
      }
      if (!kind.isEmpty()) {
        boolean dot = skipOne('.');
        boolean gap = spaced ? skipOne(' ') || dot : hyphen();
        if (!gap && !joined) {
          return null;
        }
      }
      boolean bare = kind.isEmpty() && kindBefore.isEmpty();
      if ((spaced && kind.isEmpty()) || (digits == 4 && kind.isEmpty())) {
        return null;
      }
      return serial(year, kind.isEmpty() ? kindBefore : kind, bare);
    }

    private @Nullable DocketForm serial(String year, String kind, boolean bare) {
      int digits = digits();
      if (digits > 6 || digits < (bare ? 3 : 1) || !endsAt(at + digits)) {
        return null;
      }
      int first = at;
      while (first < at + digits - 1 && text.charAt(first) == '0') {
        first++;
      }
      String serial = text.substring(first, at + digits);
      return new DocketForm(year + "-" + middle(kind) + serial, at + digits);
    }

    /** Not in the middle of a longer number, such as a telephone number or a date. */
    private boolean endsAt(int end) {
      if (end >= text.length()) {
        return true;
      }
      boolean more = end + 1 < text.length() && Letters.isDigit(text.charAt(end + 1));
      return !Letters.isWord(text.charAt(end))
          && !(more
              && (Letters.isHyphen(text.charAt(end)) || ".,/".indexOf(text.charAt(end)) >= 0));
    }

    private static String middle(String kind) {
      for (String civil : CIVIL) {
        if (civil.equals(kind)) {
          return "";
        }
      }
      return kind.isEmpty() ? "" : (kind.equals("crim") ? "cr" : kind) + "-";
    }

    /** The kind of case written here, lower-cased, or empty; letters must end before a word. */
    String kind() {
      int end = at;
      while (end < text.length() && end - at < 6 && Letters.isLetter(text.charAt(end))) {
        end++;
      }
      String word = kind(CIVIL, end);
      if (word.isEmpty()) {
        word = kind(OTHER, end);
      }
      at += word.length();
      return word;
    }

    /** The one of {@code kinds} that is written here up to {@code end}, or empty. */
    private String kind(String[] kinds, int end) {
      for (String kind : kinds) {
        if (kind.length() == end - at && isHere(kind)) {
          return kind;
        }
      }
      return "";
    }

    private boolean isHere(String kind) {
      for (int i = 0; i < kind.length(); i++) {
        if ((text.charAt(at + i) | 0x20) != kind.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    void skipGap() {
      if (at < text.length() && (text.charAt(at) == ' ' || Letters.isHyphen(text.charAt(at)))) {
        at++;
      }
    }

    boolean skipOne(char wanted) {
      if (at < text.length() && text.charAt(at) == wanted) {
        at++;
        return true;
      }
      return false;
    }

    private boolean hyphen() {
      if (at < text.length() && Letters.isHyphen(text.charAt(at))) {
        at++;
        return true;
      }
      return false;
    }

    private int digits() {
      int end = at;
      while (end < text.length() && Letters.isDigit(text.charAt(end))) {
        end++;
      }
      return end - at;
    }
  }
}
