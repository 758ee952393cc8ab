package org.glossator.cite;

/**
 * Finds where a case's name ends before its number: before docket numbers, placeholders, a short
 * name in parentheses and a date in front.
 */
final class NameEnds {
  private static final String[] DOCKET_HEADS = {
    "Civil Action ",
    "Civ. Action ",
    "Civ. A. ",
    "Civil ",
    "Civ. ",
    "Criminal ",
    "Crim. ",
    "Cr. ",
    "Case ",
    "Cause ",
    "Docket ",
    "Adv. ",
    "MDL "
  };

  /** The longest docket number, in characters. */
  private static final int LONGEST_NUMBER = 40;

  private final Reading text;
  private final DocketNumbers numbers;
  private final Tails tails;
  private final Dates dates;

  NameEnds(Reading text, Tails tails, Dates dates) {
    this.text = text;
    this.numbers = new DocketNumbers(text);
    this.tails = tails;
    this.dates = dates;
  }

  /** Where the name ends: before commas, docket numbers, placeholders and a date in front. */
  int nameEnd(Draft draft, int from) {
    int end = trimmed(draft.coreStart, from);
    char c = text.at(end - 1);
    if ((c == ')' || c == ']') && draft.year == 0) {
      int open = tails.open(end - 1);
      if (open > from && dates.read(draft, open + 1, end - 1)) {
        draft.dated = new Draft.Range(open + 1, end - 1);
        draft.start = Math.min(draft.start, open);
        return bareDocket(draft, trimmed(open, from), from);
      }
    }
    if (c == ')') {
      end = defined(draft, end, from);
    }
    if (c == '(' || c == '[') {
      end = trimmed(end - 1, from);
    }
    int bare = placeholder(end, from);
    int named = docket(draft, bare, from);
    return named == bare ? bareDocket(draft, bare, from) : named;
  }

  /**
   * Steps back over a short name that the name itself is given: {@code Smith v. Jones ("Jones"), }.
   */
  private int defined(Draft draft, int end, int from) {
    int open = tails.open(end - 1);
    boolean quoted = open > from && "\"\u201c".indexOf(text.at(open + 1)) >= 0;
    String name = open > from ? text.text(open + 1, end - 1) : "";
    if (!quoted && !numbered(name)) {
      return end;
    }
    draft.alias = quoted ? text.text(open + 2, end - 2) : name;
    return trimmed(open, from);
  }

  /** Whether it is the name of one of several decisions in a case: "Smith II". */
  static boolean numbered(String name) {
    int blank = name.lastIndexOf(' ');
    String number = name.substring(blank + 1);
    boolean roman =
        !number.isEmpty() && number.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    return blank > 1 && blank < LONGEST_NUMBER && roman && Reading.isUpper(name.charAt(0));
  }

  private int trimmed(int at, int from) {
    int i = at;
    while (i > from && (text.at(i - 1) == ' ' || text.at(i - 1) == ',')) {
      i--;
    }
    return i;
  }

  /** Steps back over "___ U.S. ___". */
  private int placeholder(int end, int from) {
    boolean word = text.at(end - 1) == '-' && Reading.isLetter(text.at(end - 2)); // "A-B-"
    if (!isBlankMark(text.at(end - 1)) || word) {
      return end;
    }
    int i = end - 1;
    while (i > from && isBlankMark(text.at(i))) {
      i--;
    }
    int low = Math.max(from, i - 30);
    while (i > low && !isBlankMark(text.at(i)) && !(text.at(i) == ',')) {
      i--;
    }
    while (i > low && isBlankMark(text.at(i))) {
      i--;
    }
    return trimmed(i + 1, from);
  }

  private static boolean isBlankMark(char c) {
    return c == '_' || Reading.isDash(c);
  }

  /** Steps back over ", No. 12-cv-123" and keeps the number. */
  private int docket(Draft draft, int end, int from) {
    int low = Math.max(from, end - 60);
    for (int i = end - 3; i >= low; i--) {
      if (text.at(i) == 'N' && (text.startsWith("No. ", i) || text.startsWith("Nos. ", i))) {
        int start = docketHead(i, from);
        if (text.at(start - 2) == ',' && docketWords(i + 4, end)) {
          draft.docket = text.text(start, end);
          return trimmed(start, from);
        }
        return end;
      }
      if (text.at(i) == '\n' || text.at(i) == ';') {
        return end;
      }
    }
    return end;
  }

  /** Where "Civ. A. No.", "Case No." and the like start whose "No." stands at {@code at}. */
  private int docketHead(int at, int from) {
    for (String head : DOCKET_HEADS) {
      if (text.endsWith(head, at) && at - head.length() > from) {
        return at - head.length();
      }
    }
    return at;
  }

  /** Steps back over ", 98-1234", ", 2012-0123, p. 5" and ", 3:12-cv-01234-ABC". */
  private int bareDocket(Draft draft, int end, int from) {
    int last = withoutPage(end, from);
    int low = Math.max(from, last - LONGEST_NUMBER);
    for (int i = last - 4; i > low; i--) {
      boolean start = text.at(i - 1) == ' ' && text.at(i - 2) == ',';
      if (start && text.at(last - 1) != ',') {
        boolean number = numbers.end(i) == last && dashed(i, last);
        draft.docket = number ? text.text(i, last) : draft.docket;
        return number ? trimmed(i, from) : end;
      }
    }
    return end;
  }

  private boolean dashed(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Reading.isDash(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the number before the page of the opinion that Louisiana adds: ", p. 5". */
  private int withoutPage(int end, int from) {
    int i = end;
    while (i > from && (Reading.isDigit(text.at(i - 1)) || Reading.isDash(text.at(i - 1)))) {
      i--;
    }
    for (String word : new String[] {", p. ", ", pp. "}) {
      if (text.endsWith(word, i) && i - word.length() > from) {
        return i - word.length();
      }
    }
    return end;
  }

  private boolean docketWords(int start, int end) {
    boolean digit = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      digit |= Reading.isDigit(c);
      boolean fits =
          Reading.isDigit(c)
              || Reading.isLetter(c)
              || Reading.isDash(c)
              || " :.&(),/".indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return digit;
  }
}
