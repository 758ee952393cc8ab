package org.glossator.cite;

/**
 * Finds the name of a case before its number: from emphasis where the source has it, else by a
 * grammar of words read backwards: "Columbia Ins. Co. v. seescandy.com, 185 F.R.D. 573".
 */
final class Names {
  private static final int LONGEST = 320;

  /** What stands before a thing that a sentence speaks of. */
  private static final String[] DETERMINERS = {" the ", " this ", " that ", " our ", " a ", " an "};

  private final Reading text;
  private final NameEnds ends;

  Names(Reading text, Tails tails, Dates dates) {
    this.text = text;
    this.ends = new NameEnds(text, tails, dates);
  }

  /**
   * Reads the name before the draft's number.
   *
   * @param floor the end of the citation before, which no name crosses
   */
  void find(Draft draft, int floor) {
    int from = Math.max(floor, draft.coreStart - LONGEST);
    int end = ends.nameEnd(draft, from);
    if (end <= from) {
      return;
    }
    boolean comma = text.at(end) == ',' || text.at(end) == '(' || text.at(end - 1) == ',';
    int versus = versus(from, end);
    if (versus > 0) {
      parties(draft, from, versus, end);
    } else {
      single(draft, from, end, comma);
    }
  }

  /** Where "v." stands between the parties, or -1. */
  private int versus(int from, int end) {
    int right = end;
    int depth = 0;
    while (right > from) {
      int start = tokenStart(right, from);
      String word = text.text(start, right);
      if ((Words.versus(word) && start > from && right < end) || Words.gluedVersus(word) > 0) {
        return start;
      }
      char first = word.charAt(0);
      char last = word.charAt(word.length() - 1);
      depth += count(word, ')') - count(word, '(');
      boolean closed =
          last == ';' || last == '?' || last == '\u201d' || first == '\u201c' || first == '"';
      if (depth < 0 || closed || !fitsDefendant(word, start, right, end)) {
        return -1;
      }
      right = start - 1;
      if (text.at(right) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private boolean fitsDefendant(String word, int start, int right, int end) {
    if (text.is(Reading.EMPHASIS, start)) {
      return true;
    }
    if (Words.small(word)) {
      boolean domain = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
      boolean money = word.equals("in") && text.at(tokenStart(start - 1, 0)) == '$';
      return Words.joins(word) || domain || money || isVersusBefore(start);
    }
    if (word.endsWith(".") && right < end && !Words.abbreviated(word)) {
      String next = text.text(right + 1, tokenEnd(right + 1));
      return !Words.opens(next) && !next.equals("The");
    }
    return true;
  }

  private boolean isVersusBefore(int start) {
    return start > 1
        && Words.versus(text.text(tokenStart(start - 1, Math.max(0, start - 6)), start - 1));
  }

  private static int count(String word, char c) {
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == c) {
        n++;
      }
    }
    return n;
  }

  private int tokenStart(int end, int from) {
    int i = end;
    while (i > from && text.at(i - 1) != ' ' && text.at(i - 1) != '\n') {
      i--;
    }
    return Math.min(i, end - 1);
  }

  private int tokenEnd(int start) {
    int i = start;
    while (text.at(i) != ' ' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }

  private void parties(Draft draft, int from, int versus, int end) {
    int start = partyStart(from, versus - 1);
    int wordEnd = tokenEnd(versus);
    int glued = Words.gluedVersus(text.text(versus, wordEnd));
    int right = glued > 0 ? versus + glued : wordEnd + 1;
    right = text.startsWith(". ", right) ? right + 2 : right; // "v . Moe"
    draft.defendant = clean(text.text(right, end));
    if (start < versus - 1) {
      draft.plaintiff = clean(text.text(start, versus - 1));
    } else {
      start = versus;
    }
    draft.start = Math.min(draft.start, start);
    draft.linkStart = draft.start;
  }

  /** Where the name that ends at {@code end} starts; {@code end} when there is none. */
  private int partyStart(int from, int end) {
    int right = end;
    int best = end;
    boolean emphasized = text.is(Reading.EMPHASIS, end - 1) || text.is(Reading.EMPHASIS, end - 2);
    while (right > from) {
      int start = tokenStart(right, from);
      boolean set = text.is(Reading.EMPHASIS, start) || text.is(Reading.EMPHASIS, right - 1);
      if (emphasized && !set && best < end) {
        break;
      }
      emphasized |= set && right == end;
      int open = openingsEnd(start, right);
      String word = text.text(open, right);
      if (word.isEmpty() || "<>=|*_\\".indexOf(word.charAt(0)) >= 0) {
        break;
      }
      if (endsBefore(word, right, end, set)) {
        break;
      }
      boolean capital = !Words.small(word);
      boolean spoken = word.equals("on") && !set && !body(start, from);
      if (!capital && !set && (spoken || !Words.joins(word))) {
        break;
      }
      if (capital || set) {
        best = open;
      }
      if (open > start || start == from || text.at(start - 1) == '\n') {
        break;
      }
      right = start - 1;
    }
    return withParticles(withoutOpening(best, end), from);
  }

  /** Whether a body that bears its task in its name stands before "on": "Committee on Ethics". */
  private boolean body(int on, int from) {
    int end = on - 1;
    return end > from && Words.body(text.text(tokenStart(end, from), end));
  }

  /** Takes in the "de la" and "van der" before a surname, which open no sentence. */
  private int withParticles(int start, int from) {
    int at = start;
    while (at - 1 > from && text.at(at - 1) == ' ') {
      int word = tokenStart(at - 1, from);
      if (!Words.particle(text.text(word, at - 1))) {
        return at;
      }
      at = word;
    }
    return at;
  }

  /**
   * Steps over brackets and quotation marks at a word's start, and what a lost blank glued to it.
   */
  private int openingsEnd(int start, int end) {
    int i = start;
    for (int at = start; at < end - 1; at++) {
      i = text.at(at) == ';' && Reading.isUpper(text.at(at + 1)) ? at + 1 : i;
    }
    while (i < end && "([\u201c\"\u2018{".indexOf(text.at(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether something ends between this word and the name that follows it. */
  private boolean endsBefore(String word, int right, int end, boolean set) {
    if (right == end) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    if (";:?!\u201d\")]".indexOf(last) >= 0) {
      return true;
    }
    if (last == '\u2014' || last == '\u2013') {
      return true;
    }
    if (last == ',') {
      String next = suffixAt(right + 1);
      boolean suffix = Words.suffix(withoutComma(next)) || Words.suffix(next);
      return !suffix && !(set && text.is(Reading.EMPHASIS, right - 1)) && !firm(right, end);
    }
    boolean period = last == '.' && !Words.abbreviated(word) && !Words.joins(word);
    return period || (last == '.' && word.length() == 2 && numbered(right - 3));
  }

  /** Whether "Article", "Part" or the like, which a letter or a roman number follows, ends here. */
  private boolean numbered(int end) {
    for (String label : new String[] {"Article", "Part", "Section", "Title", "Chapter", "Count"}) {
      if (text.endsWith(label, end)) {
        return true;
      }
    }
    return false;
  }

  /** The word here; initials printed apart, "S. A." or "L. L. C.", are one word. */
  private String suffixAt(int at) {
    StringBuilder out = new StringBuilder();
    int i = at;
    while (Reading.isUpper(text.at(i)) && text.at(i + 1) == '.' && out.length() < 8) {
      out.append(text.at(i)).append('.');
      i += 2;
      boolean further =
          text.at(i) == ' ' && Reading.isUpper(text.at(i + 1)) && text.at(i + 2) == '.';
      i = further ? i + 1 : i;
    }
    boolean apart = out.length() > 2 && (text.at(i) == ' ' || text.at(i) == ',');
    return apart ? out.toString() : text.text(at, tokenEnd(at));
  }

  private static String withoutComma(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether what follows the comma goes on as a firm: ", Jones & Co.", ", Inc.". */
  private boolean firm(int comma, int end) {
    int stop = Math.min(end, comma + 40);
    for (int i = comma; i < stop; i++) {
      if (text.at(i) == '&') {
        return Reading.isUpper(text.at(comma + 1));
      }
    }
    return false;
  }

  /** Leaves out "See", "In", "Under the" and other words that only lead to the name. */
  private int withoutOpening(int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = Math.min(end, tokenEnd(at));
      String word = text.text(at, wordEnd).replace("]", ""); // the "[S]ee" of a quotation
      boolean inRe =
          (word.equals("In") && text.startsWith("In re ", at))
              || text.startsWith("In the Matter of", at);
      boolean the = word.equals("the") && at > start;
      if (inRe || wordEnd >= end || (!Words.opens(word) && !the)) {
        return at;
      }
      at = wordEnd + 1;
    }
    return start;
  }

  /** A name without "v.": "In re Gault", "Ex parte Young", or a short form's one party. */
  private void single(Draft draft, int from, int end, boolean comma) {
    int start = partyStart(from, end);
    if (start >= end) {
      lone(draft, from, end);
      return;
    }
    int head = headBefore(start, from);
    head = head >= 0 ? head : proceeding(start, end);
    if (head >= 0) {
      int party = partyOfProceeding(head);
      draft.defendant = clean(text.text(party, end));
      draft.start = Math.min(draft.start, head);
      draft.linkStart = draft.start;
      return;
    }
    boolean named = (comma || draft.dated != null) && Reading.isUpper(text.at(start));
    if (named && !spoken(draft, start, end)) {
      draft.antecedent = clean(text.text(start, end));
      draft.start = Math.min(draft.start, start);
      draft.linkStart = draft.start;
    }
  }

  /**
   * Whether a sentence's words stand before a short form, no case's name: "under the Commerce
   * Clause, 517 U.S., at 850", "See, 477 U.S., at 72".
   */
  private boolean spoken(Draft draft, int start, int end) {
    String words = clean(text.text(start, end));
    boolean cases = words.endsWith("Case") || words.endsWith("Cases"); // "the Civil Rights Cases"
    boolean plain = draft.kind == CitationKind.SHORT_CASE && !text.is(Reading.EMPHASIS, start);
    if (!plain || cases) {
      return false;
    }
    for (String word : DETERMINERS) {
      if (text.endsWith(word, start)) {
        return true;
      }
    }
    return Words.opens(words);
  }

  /** One word in lower case before "supra" may be a name: "asdf, supra". */
  private void lone(Draft draft, int from, int end) {
    int start = tokenStart(end, from);
    String word = text.text(start, end);
    boolean name =
        draft.kind == CitationKind.SUPRA
            && text.at(end) == ','
            && word.length() > 2
            && Reading.isLetter(word.charAt(0));
    if (name && !Words.opens(word) && !Words.joins(word)) {
      draft.antecedent = word;
    }
  }

  /** Where "Ex parte" or the like starts that stands right before {@code start}, or -1. */
  private int headBefore(int start, int from) {
    for (String head : HEADS) {
      if (text.endsWith(head, start) && start - head.length() >= from) {
        return start - head.length();
      }
    }
    return -1;
  }

  private int proceeding(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean word = i == start || text.at(i - 1) == ' ';
      if (word && partyOfProceeding(i) > i) {
        return i;
      }
    }
    return -1;
  }

  private int partyOfProceeding(int at) {
    for (String head : HEADS) {
      if (text.startsWith(head, at)) {
        return at + head.length();
      }
    }
    return at;
  }

  private static final String[] HEADS = {
    "In re ",
    "In Re ",
    "IN RE ",
    "IN RE: ",
    "IN THE MATTER OF ",
    "MATTER OF ",
    "EX PARTE ",
    "In the Matter of ",
    "Matter of ",
    "Ex parte ",
    "Ex Parte ",
    "In re: ",
    "Application of ",
    "Petition of "
  };

  private static String clean(String name) {
    String out = name.strip();
    while (out.endsWith(",") || out.endsWith(" ")) {
      out = out.substring(0, out.length() - 1);
    }
    return out;
  }
}
