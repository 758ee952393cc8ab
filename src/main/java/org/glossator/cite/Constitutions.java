package org.glossator.cite;

import java.util.List;

/** Reads constitutions: "U.S. Const. art. III, § 2, cl. 1", "Const., Amdt. 14, § 1". */
final class Constitutions {
  /** The last one was ratified in 1992. */
  private static final int AMENDMENTS = 27;

  /** The articles of the Constitution of the United States. */
  private static final List<String> ARTICLES = List.of("1", "2", "3", "4", "5", "6", "7");

  private static final String UNITED_STATES = " of the United States";

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh");

  /** Stands for the document's own state in the keys of its constitution: "Const 1963, art 1". */
  static final String OWN = "own";

  private final Reading text;
  private final Sections sections;
  private final OtherConstitutions others;

  Constitutions(Reading text, Sections sections) {
    this.text = text;
    this.sections = sections;
    this.others = new OtherConstitutions(text);
  }

  /** The key of the amendment that "Fourteenth Amendment" names; empty when it names none. */
  static String amendment(String words) {
    String end = " Amendment";
    int length = words.length() - end.length();
    String number = words.endsWith(end) ? ordinal(Words.lower(words.substring(0, length))) : "";
    return number.isEmpty() ? "" : "const:us/amend-" + number;
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

  /**
   * What follows "Const." that no state's name begins: the Constitution of the United States, or
   * that of somebody of whom only the document knows.
   */
  int named(int start, int after, int floor, List<Draft> out) {
    int head = text.at(start) == 'C' ? others.ownerStart(start, floor) : start;
    if (head == start) {
      return after(start, after, "", out);
    }
    int first = out.size();
    String whose = text.text(/* start= */ head, /* end= */ start);
    int end = after(start, after, whose, out);
    for (Draft draft : out.subList(first, out.size())) {
      draft.key = Keys.OPEN + draft.key;
      draft.name = whose + draft.name;
    }
    if (end > start) {
      out.get(first).start = head;
      out.get(first).linkStart = head;
    }
    return end;
  }

  /** What follows "Const."; {@code state} is empty for the United States. */
  int after(int start, int after, String state, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    int dated = ofYear(i);
    boolean own = state.isEmpty() && dated > i;
    i = dated;
    String part = "";
    String division = "";
    boolean plural = text.startsWith("amends. ", i) || text.startsWith("Amends. ", i);
    int pt = part(i);
    if (pt > i) {
      division = "pt-" + number(text.text(i + 4, labelEnd(i + 4))) + "-";
      i = pt;
    }
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
    String number = number(text.text(i, end));
    if (end == i) {
      end = ordinalEnd(i);
      number = ordinal(text.text(i, end));
    }
    if (number.isEmpty()) {
      return start;
    }
    if (state.isEmpty() && !own && !has(part + number)) {
      return start; // of the Sentencing Guidelines, a local charter or a bill
    }
    Draft draft = new Draft(CitationKind.CONSTITUTION, start, clauses(end));
    draft.key =
        "const:"
            + (own ? OWN : state.isEmpty() ? "us" : Keys.slug(state))
            + "/"
            + division
            + part
            + number;
    draft.pin = text.text(end, draft.coreEnd).replaceFirst("^, ", "");
    draft.pinStyle = '\u00a7';
    draft.bare = own || (state.isEmpty() && text.at(start) != 'U');
    draft.name = text.text(start, end);
    out.add(draft);
    boolean many = plural && draft.pin.isEmpty() && draft.coreEnd == end;
    return many ? others(draft, part, end, out) : draft.linkEnd;
  }

  /** The further amendments of "amends. V, XIV" and "amends. V & XIV". */
  private int others(Draft first, String part, int end, List<Draft> out) {
    boolean federal = first.key.startsWith("const:us/");
    int at = end;
    for (int n = 0; n < AMENDMENTS; n++) {
      int i = text.joinerEnd(at);
      int stop = i > at ? labelEnd(i) : i;
      String number = number(text.text(i, stop));
      boolean other = text.isVolume(stop) || (federal && !isRatified(number));
      if (stop <= i || other) {
        return Math.max(at, first.linkEnd);
      }
      Draft draft = new Draft(CitationKind.CONSTITUTION, i, stop);
      draft.key = first.key.substring(0, first.key.lastIndexOf(part)) + part + number;
      draft.name = first.name.replaceFirst("[IVXLC0-9]+$", "") + text.text(i, stop);
      draft.bare = first.bare;
      draft.listed = true;
      draft.pinStyle = '\u00a7';
      out.add(draft);
      at = stop;
    }
    return at;
  }

  /**
   * "Article III, section 2, of the Constitution", "article VI, § 13 of the California
   * Constitution": {@code after} is the end of "article".
   */
  int spelled(int start, int after, Trie<Anchor> words, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = labelEnd(i);
    int stop = end > i ? clauses(end) : i;
    int of = text.at(stop) == ',' ? stop + 1 : stop;
    if (end == i || !text.startsWith(" of the ", of)) {
      return start;
    }
    int name = of + 8;
    Trie.Hit<Anchor> hit = words.longest(text, name);
    boolean bare = text.startsWith("Constitution", name) && !Reading.isLetter(text.at(name + 12));
    int whole = bare ? name + 12 : name;
    String whose = "us";
    if (hit != null && !bare) {
      boolean federal = hit.value().form() == Anchor.Form.CONSTITUTION && text.at(name) == 'U';
      boolean state =
          hit.value().form() == Anchor.Form.STATE && text.startsWith(" Constitution", hit.end());
      whole = state ? hit.end() + 13 : federal ? hit.end() : name;
      whose = state ? Keys.slug(hit.value().name()) : whose;
    }
    boolean ours = bare && text.startsWith(UNITED_STATES, whole);
    whole = ours ? whole + UNITED_STATES.length() : whole;
    boolean elsewhere = !ours && text.startsWith(" of ", whole); // "of Japan", "of 1849"
    String number = number(text.text(i, end));
    boolean article = !whose.equals("us") || ARTICLES.contains(number);
    if (whole == name || elsewhere || !article) {
      return start;
    }
    Draft draft = new Draft(CitationKind.CONSTITUTION, start, whole);
    draft.key = "const:" + whose + "/art-" + number;
    draft.pin = text.text(end, stop).replaceFirst("^, ", "");
    draft.pinStyle = '\u00a7';
    draft.bare = bare && !ours;
    draft.name = text.text(start, end);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The offset after "pt. I, " before an article, or {@code at}. */
  private int part(int at) {
    int end = text.startsWith("pt. ", at) || text.startsWith("Pt. ", at) ? labelEnd(at + 4) : at;
    boolean article = end > at + 4 && text.startsWith(", art", end);
    return article ? end + 2 : at;
  }

  private int ordinalEnd(int at) {
    int i = at;
    while (Reading.isLower(text.at(i))) {
      i++;
    }
    return i;
  }

  /** "first" is "1"; empty when the word is no number. */
  private static String ordinal(String word) {
    int at = ORDINALS.indexOf(word);
    return at < 0 ? "" : String.valueOf(at + 1);
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
   * @param floor the end of the citation before
   */
  int bare(int start, int floor, List<Draft> out) {
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
    return law && !others.owns(start, clauses(end), floor) ? after(start, start, "", out) : start;
  }

  /** Whether the Constitution of the United States has an amendment of this number. */
  private static boolean isRatified(String number) {
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && number.length() <= 2 && Integer.parseInt(number) <= AMENDMENTS;
  }

  /** Whether the Constitution of the United States has this part: "art-3", "amend-14". */
  static boolean has(String part) {
    int dash = part.indexOf('-') + 1;
    String number = part.substring(dash);
    return part.startsWith("amend-") ? isRatified(number) : ARTICLES.contains(number);
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

  /** The end of a roman or plain number, or {@code at}. */
  int labelEnd(int at) {
    int i = at;
    while (i < at + 8 && (Reading.isDigit(text.at(i)) || "IVXLC".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    boolean suffix = text.at(i) == '-' && Reading.isUpper(text.at(i + 1));
    i = suffix ? i + 2 : i;
    return Reading.isLetter(text.at(i)) ? at : i;
  }

  /** ", § 2, cl. 1", ", pt. 1, ¶ 3". */
  int clauses(int at) {
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
