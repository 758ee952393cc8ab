package org.glossator.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads statutes by their sections and names: "section 10(b) of the Securities Exchange Act",
 * "Bankruptcy Code § 523", "§ 1983" after the title has been named, "section 1 of title 9".
 */
final class Acts {
  private static final int LONGEST = 90;

  /** What a section is of when it is one of the laws cited before. */
  private static final Set<String> LAWS =
      Set.of(
          "act",
          "code",
          "statute",
          "statutes",
          "law",
          "title",
          "united",
          "u",
          "federal",
          "same",
          "state",
          "criminal",
          "bankruptcy",
          "copyright",
          "patent",
          "tax",
          "revenue",
          "civil",
          "regulations",
          "regulation",
          "penal",
          "general",
          "internal",
          "public",
          "national",
          "present",
          "chapter",
          "subchapter",
          "original");

  /** What stands between a title and its sections where the title is named first. */
  private static final String[] CODE = {
    ", United States Code, ",
    " of the United States Code, ",
    " of the United States Code ",
    " United States Code ",
    " United States Code, ",
    ", U.S. Code, ",
    ", U.S.C., ",
    " U.S.C., "
  };

  /** Acronyms that are agreements, not laws. */
  private static final Set<String> CONTRACTS =
      Set.of("CBA", "MOU", "MOA", "NDA", "EULA", "LOI", "PSA", "SPA", "MSA", "TOS", "FAC", "SAC");

  private final Reading text;
  private final Sections sections;
  private final Statutes statutes;
  private final Tails tails;
  private final Trie<Anchor> words;
  private final Map<String, LawCode> codes;

  Acts(
      Reading text,
      Sections sections,
      Statutes statutes,
      Tails tails,
      Trie<Anchor> words,
      Map<String, LawCode> codes) {
    this.text = text;
    this.sections = sections;
    this.statutes = statutes;
    this.tails = tails;
    this.words = words;
    this.codes = codes;
  }

  /** What follows "§" or "section" at {@code start}. */
  int section(int start, List<Draft> out) {
    int at = sections.sign(start);
    Sections.Found found = at > start ? sections.read(at) : new Sections.Found(at, at, at);
    if (!found.isPresent()) {
      return start;
    }
    Draft draft = new Draft(CitationKind.STATUTE, start, found.numberEnd());
    draft.end = found.end();
    draft.linkEnd = found.end();
    draft.section = text.text(found.start(), found.numberEnd());
    draft.pin = text.text(found.numberEnd(), found.end());
    draft.pinStyle = '\u00a7';
    int act = of(draft, found.end());
    if (act > found.end()) {
      draft.coreEnd = act;
      draft.end = act;
      draft.linkEnd = act;
      tails.read(draft, act, true);
    } else if (elsewhere(found.end())) {
      return start;
    } else {
      draft.tentative = true;
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * Whether it is said to be a section of something else: " of the Agreement", " of this order".
   */
  private boolean elsewhere(int end) {
    for (String of :
        new String[] {
          " of the ", " of this ", " of that ", " of its ", " of his ", " of her ", " of their "
        }) {
      if (text.startsWith(of, end)) {
        int word = end + of.length();
        int stop = word;
        while (Reading.isLetter(text.at(stop))) {
          stop++;
        }
        String name = text.text(word, stop);
        boolean acronym =
            name.length() > 2
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !CONTRACTS.contains(name);
        return !name.isEmpty() && !acronym && !LAWS.contains(Words.lower(name));
      }
    }
    return false;
  }

  /** " of the Securities Exchange Act of 1934", " of title 11"; returns its end, or {@code end}. */
  private int of(Draft draft, int end) {
    int coded = ofCode(draft, end);
    if (coded > end || !text.startsWith(" of ", end)) {
      return coded;
    }
    int i = end + 4;
    if (text.startsWith("title ", i) || text.startsWith("Title ", i)) {
      int stop = text.digitsEnd(i + 6);
      draft.volume = text.text(i + 6, stop);
      draft.key = "usc:" + draft.volume + "/" + Keys.section(draft.section);
      String code = " of the United States Code";
      return stop == i + 6 ? end : text.startsWith(code, stop) ? stop + code.length() : stop;
    }
    if (!text.startsWith("the ", i) && !text.startsWith("The ", i)) {
      return end;
    }
    int name = i + 4;
    int stop = actEnd(name);
    if (stop <= name || text.text(name, stop).startsWith("Amendment")) {
      return end;
    }
    int whole = ofYear(stop);
    name(draft, text.text(name, stop), text.text(stop, whole));
    return whole;
  }

  /** "§ 768.72, Fla. Stat.", "section 1714 of the Civil Code"; its end, or {@code end}. */
  private int ofCode(Draft draft, int end) {
    for (String of : new String[] {" of the ", ", ", " of ", " "}) {
      int i = end + of.length();
      Trie.Hit<Anchor> hit = text.startsWith(of, end) ? words.longest(text, i) : null;
      LawCode code =
          hit != null && hit.value().form() == Anchor.Form.CODE
              ? codes.get(hit.value().name())
              : null;
      if (hit != null && code != null) {
        int stop = text.withoutStop(hit.end());
        stop = text.startsWith(" Ann.", stop) ? stop + 5 : stop;
        int next = text.skipBlank(text.at(stop) == ',' ? stop + 1 : stop);
        next = text.startsWith("Supp. ", next) ? next + 6 : next;
        int year = edition(next);
        boolean other =
            text.at(next) == '\u00a7'
                || (year == next && Reading.isDigit(text.at(next)) && !of.equals(" of the "));
        boolean act = code.kind() == LawCode.Kind.ACT;
        boolean comma = (of.equals(", ") || of.equals(" ")) && act;
        boolean contract = CONTRACTS.contains(text.text(i, nameEnd(hit.end())));
        if (other || comma || contract || (act && ofYear(stop) > stop)) {
          return end;
        }
        draft.kind = code.citation();
        draft.reporter = text.text(i, nameEnd(hit.end()));
        draft.key = code.key() + "/" + Keys.section(draft.section);
        draft.name = code.name() + " \u00a7 " + Keys.section(draft.section);
        return Math.max(stop, year > next ? year : stop);
      }
    }
    return end;
  }

  private int nameEnd(int end) {
    return text.endsWith(" Law.", end) ? end - 1 : text.withoutStop(end);
  }

  /** The end of the year of an edition, "RSMo 2000", or {@code at}. */
  private int edition(int at) {
    int end = text.digitsEnd(at);
    int year = text.number(at, end);
    char c = text.at(end);
    boolean section = ".:-(".indexOf(c) >= 0 && text.at(end + 1) != ' ' && text.at(end + 1) != '\n';
    return end - at == 4 && year > 1800 && year < 2100 && !section && !Reading.isLetter(c)
        ? end
        : at;
  }

  /** Names the act; of two acts of one name the year tells which: " of 1991". */
  private void name(Draft draft, String act, String year) {
    String amendment = draft.section.length() == 1 ? Constitutions.amendment(act) : "";
    if (!amendment.isEmpty()) {
      draft.kind = CitationKind.CONSTITUTION;
      draft.key = amendment;
      draft.name = act;
      draft.pin = "\u00a7 " + draft.section + draft.pin;
      draft.section = "";
      return;
    }
    Anchor known = words.get(act + year);
    LawCode code =
        known != null && known.form() == Anchor.Form.CODE ? codes.get(known.name()) : null;
    String head = code == null ? "act:" + Keys.slug(act + year) : code.key();
    draft.key = head + "/" + Keys.section(draft.section);
    draft.name = act + year + " § " + Keys.section(draft.section);
  }

  /**
   * "title 18, United States Code, section 3553(a)": {@code after} is the end of "title".
   *
   * @return the end of the sections, or {@code start}
   */
  int title(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = text.digitsEnd(i);
    if (end == i || end - i > 2) {
      return start;
    }
    for (String code : CODE) {
      int sign = end + code.length();
      int at = text.startsWith(code, end) ? sections.sign(sign) : sign;
      Sections.Found found = at > sign ? sections.read(at) : new Sections.Found(at, at, at);
      if (found.isPresent()) {
        String title = text.text(i, end);
        Statutes.Head head =
            new Statutes.Head(
                CitationKind.STATUTE, "usc:" + title + "/", title, "U.S.C.", start, false);
        return statutes.list(head, found, out);
      }
    }
    return start;
  }

  private int ofYear(int end) {
    boolean year = text.startsWith(" of ", end) && text.digitsEnd(end + 4) == end + 8;
    return year ? end + 8 : end;
  }

  /** The end of the capitalized words at {@code at} that close with "Act" or "Code". */
  private int actEnd(int at) {
    int i = at;
    while (i < at + LONGEST) {
      int end = i;
      while (Reading.isLetter(text.at(end))
          || Reading.isApostrophe(text.at(end))
          || text.at(end) == '-') {
        end++;
      }
      String word = text.text(i, end);
      boolean joins =
          word.equals("and")
              || word.equals("of")
              || word.equals("to")
              || word.equals("for")
              || word.equals("the")
              || word.equals("in")
              || word.equals("on");
      if (word.isEmpty() || (!Reading.isUpper(word.charAt(0)) && !joins)) {
        return at;
      }
      if (word.equals("Act")
          || word.equals("Code")
          || word.equals("Amendment")
          || word.equals("Amendments")) {
        return end;
      }
      char next = text.at(end);
      if (next != ' ' && next != ',') {
        return at;
      }
      i = text.skipBlank(next == ',' ? end + 1 : end);
    }
    return at;
  }

  /** "Securities Exchange Act § 10(b)": {@code start} and {@code after} enclose "Act". */
  int named(int start, int after, int floor, List<Draft> out) {
    int i = text.at(after) == ',' ? after + 1 : after;
    i = ofYear(i);
    i = text.at(i) == ',' ? i + 1 : i;
    int sign = text.skipBlank(i);
    if (text.at(sign) != '\u00a7' || text.at(after - 1) == '.') {
      return start;
    }
    int head = head(start, floor);
    Sections.Found found = sections.read(sections.sign(sign));
    boolean amends = text.startsWith("Amendment", start); // but the Hyde Amendment is no code
    boolean unknown = amends && Constitutions.amendment(text.text(head, after)).isEmpty();
    if (head == start || !found.isPresent() || unknown) {
      return start;
    }
    Draft draft = new Draft(CitationKind.STATUTE, head, found.numberEnd());
    draft.end = found.end();
    draft.linkEnd = found.end();
    draft.section = text.text(found.start(), found.numberEnd());
    draft.pin = text.text(found.numberEnd(), found.end());
    draft.pinStyle = '\u00a7';
    name(draft, text.text(head, after), text.text(after, ofYear(after)));
    tails.read(draft, found.end(), true);
    out.add(draft);
    return draft.linkEnd;
  }

  private int head(int start, int floor) {
    int at = start;
    while (at > floor && start - at < LONGEST && text.at(at - 1) == ' ') {
      int word = at - 1;
      while (word > floor && (Reading.isLetter(text.at(word - 1)) || text.at(word - 1) == '-')) {
        word--;
      }
      String token = text.text(word, at - 1);
      if (token.isEmpty()
          || !Reading.isUpper(token.charAt(0))
          || Words.opens(token)
          || token.equals("The")) {
        return at;
      }
      at = word;
    }
    return at;
  }
}
