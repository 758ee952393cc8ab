package org.glossator.cite;

import java.util.List;

/** Reads constitutions: "U.S. Const. art. III, § 2, cl. 1", "Const., Amdt. 14, § 1". */
final class Constitutions {
  /** The last one was ratified in 1992. */
  private static final int AMENDMENTS = 27;

  private final Reading text;
  private final Sections sections;

  Constitutions(Reading text, Sections sections) {
    this.text = text;
    this.sections = sections;
  }

  /**
   * "U.S. Const. amend. XIV" for "Amdt. 14" (Bluebook rule 11); a state's as it is written.
   *
   * @param key "const:us/amend-14"
   */
  static String name(String key, String written) {
    String ours = "const:us/";
    if (!key.startsWith(ours)) {
      return written;
    }
    String part = key.substring(ours.length());
    int dash = part.indexOf('-');
    String number = part.substring(dash + 1);
    if (dash < 0 || !isRatified(number)) {
      return written;
    }
    return "U.S. Const. " + part.substring(0, dash) + ". " + roman(Integer.parseInt(number));
  }

  /** Below 40. */
  private static String roman(int number) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(number / 10) + ones[number % 10];
  }

  /** What follows "Const."; {@code state} is empty for the United States. */
  int after(int start, int after, String state, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    i = state.isEmpty() ? i : ofYear(i);
    String part = "";
    for (String word :
        new String[] {
          "arts. ", "art. ", "Arts. ", "Art. ", "article ", "Article ", "ART. ", "art "
        }) {
      if (part.isEmpty() && text.startsWith(word, i)) {
        part = "art-";
        i += word.length();
      }
    }
    for (String word :
        new String[] {
          "amends. ", "amend. ", "Amends. ", "Amend. ", "Amdts. ", "Amdt. ", "amdt. ", "AMEND. "
        }) {
      if (part.isEmpty() && text.startsWith(word, i)) {
        part = "amend-";
        i += word.length();
      }
    }
    if (part.isEmpty()) {
      return preamble(start, i, state, out);
    }
    int end = labelEnd(i);
    if (end == i) {
      return start;
    }
    String number = number(text.text(i, end));
    if (state.isEmpty() && part.equals("amend-") && !isRatified(number)) {
      return start; // of the Sentencing Guidelines, a local charter or a bill
    }
    Draft draft = new Draft(CitationKind.CONSTITUTION, start, clauses(end));
    draft.key = "const:" + (state.isEmpty() ? "us" : Keys.slug(state)) + "/" + part + number;
    draft.pin = text.text(end, draft.coreEnd).replaceFirst("^, ", "");
    draft.pinStyle = '\u00a7';
    draft.bare = state.isEmpty() && text.at(start) != 'U';
    draft.name = text.text(start, end);
    out.add(draft);
    return draft.linkEnd;
  }

  /** Steps over the year of a state's constitution: "Const. 1963, art. 1", "Const. of 1974". */
  private int ofYear(int at) {
    int i = text.startsWith("of ", at) ? at + 3 : at;
    int end = text.digitsEnd(i);
    return end - i == 4 ? text.skipBlank(text.at(end) == ',' ? end + 1 : end) : at;
  }

  /**
   * "Art. I, § 10, cl. 3" or "Amdt. 14, § 1" by itself is the Constitution of the United States.
   *
   * @param start where the word starts
   */
  int bare(int start, List<Draft> out) {
    boolean amendment = text.startsWith("Amdt", start) || text.startsWith("Amend", start);
    int label = start;
    while (text.at(label) != ' ' && label < start + 8) {
      label++;
    }
    int end = labelEnd(label + 1);
    boolean roman = "IVX".indexOf(text.at(label + 1)) >= 0 && end - label <= 4;
    boolean divided =
        text.startsWith(", \u00a7", end)
            || text.startsWith(", cl", end)
            || text.startsWith(", \u00a7\u00a7", end);
    boolean law = amendment ? end > label + 1 : roman && divided && end > label + 1;
    return law ? after(start, start, "", out) : start;
  }

  /** Whether the Constitution of the United States has an amendment of this number. */
  private static boolean isRatified(String number) {
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && number.length() <= 2 && Integer.parseInt(number) <= AMENDMENTS;
  }

  private int preamble(int start, int at, String state, List<Draft> out) {
    for (String word : new String[] {"pmbl.", "Preamble", "pmbl"}) {
      if (text.startsWith(word, at)) {
        Draft draft = new Draft(CitationKind.CONSTITUTION, start, at + word.length());
        draft.key = "const:" + (state.isEmpty() ? "us" : Keys.slug(state)) + "/preamble";
        draft.name = text.text(start, draft.coreEnd);
        out.add(draft);
        return draft.linkEnd;
      }
    }
    return start;
  }

  private int labelEnd(int at) {
    int i = at;
    while (i < at + 8 && (Reading.isDigit(text.at(i)) || "IVXLC".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    boolean suffix = text.at(i) == '-' && Reading.isUpper(text.at(i + 1));
    i = suffix ? i + 2 : i;
    return Reading.isLetter(text.at(i)) ? at : i;
  }

  /** ", § 2, cl. 1", ", pt. 1, ¶ 3". */
  private int clauses(int at) {
    int end = at;
    for (int n = 0; n < 4; n++) {
      int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
      int signed = sections.sign(i);
      int next = signed > i ? sections.read(signed).end() : clause(i);
      if (next <= i || (next <= signed && signed > i)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int clause(int at) {
    for (String word : new String[] {"cls. ", "cl. ", "pt. ", "para. ", "\u00b6 ", "\u00b6"}) {
      if (text.startsWith(word, at)) {
        int from = at + word.length();
        int end = text.digitsEnd(from);
        boolean range =
            end > from && Reading.isDash(text.at(end)) && Reading.isDigit(text.at(end + 1));
        end = range ? text.digitsEnd(end + 1) : end;
        return end > from ? end : at;
      }
    }
    return at;
  }

  /** A roman number in plain digits; other labels as they are. */
  static String number(String label) {
    int value = 0;
    for (int i = 0; i < label.length(); i++) {
      int here = digit(label.charAt(i));
      int next = i + 1 < label.length() ? digit(label.charAt(i + 1)) : 0;
      if (here == 0) {
        return label.toLowerCase(java.util.Locale.ROOT);
      }
      value += here < next ? -here : here;
    }
    return String.valueOf(value);
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> 0;
    };
  }
}
