package org.glossator.cite;

import java.util.List;
import java.util.Set;

/**
 * Reads the statutes, regulations, rules and constitutions of the states: "Cal. Code Civ. Proc. §
 * 425.16", "Mass. Gen. Laws ch. 93A, § 2", "Tenn. R. Civ. P. 12.02", "Code Civ. Proc., § 425.16".
 */
final class Codes {
  private static final int LONGEST = 110;
  private static final Set<String> CODE_WORDS =
      Set.of(
          "code",
          "stat.",
          "stats.",
          "stat",
          "laws",
          "law",
          "ann.",
          "rev.",
          "comp.",
          "gen.",
          "act",
          "regs.",
          "admin.",
          "adm.",
          "statutes",
          "cons.",
          "consol.",
          "codes",
          "c.s.",
          "regulations");

  private final Reading text;
  private final Sections sections;
  private final Statutes statutes;
  private final Constitutions constitutions;
  private final Tails tails;

  Codes(
      Reading text,
      Sections sections,
      Statutes statutes,
      Constitutions constitutions,
      Tails tails) {
    this.text = text;
    this.sections = sections;
    this.statutes = statutes;
    this.constitutions = constitutions;
    this.tails = tails;
  }

  /** What follows the name of a state at {@code start}; returns its end, or {@code start}. */
  int state(int start, int after, String state, List<Draft> out) {
    return read(start, text.skipBlank(after), state, false, out);
  }

  /** What follows the name of a code, such as "RCW" or "Code Civ. Proc.". */
  int code(int start, int after, List<Draft> out) {
    int i = text.at(after) == ',' ? after + 1 : after;
    return read(start, text.skipBlank(i), "", true, out);
  }

  private int read(int start, int at, String state, boolean known, List<Draft> out) {
    boolean code = known;
    boolean rule = false;
    boolean regulation = false;
    int limit = start + LONGEST;
    int i = at;
    int nameEnd = at - 1;
    while (i < limit) {
      int signed = sections.sign(i);
      if (signed > i && code) {
        return sections(start, nameEnd, signed, regulation, out);
      }
      if (Reading.isDigit(text.at(i)) && (rule || known)) {
        return numbered(start, nameEnd, i, rule, out);
      }
      int end = wordEnd(i);
      String word = text.text(i, end);
      String bare = Words.lower(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
      if (bare.equals("const.") || bare.equals("constitution")) {
        return constitutions.after(start, end, state, out);
      }
      int part = part(bare, end);
      if (part > end && code) {
        i = part;
        continue;
      }
      boolean number = Reading.isDigit(text.at(i)) && code && word.endsWith(",");
      if (!fits(word) && !number) {
        return start;
      }
      rule |= bare.equals("r.") || bare.equals("rule") || bare.equals("rules");
      code |= CODE_WORDS.contains(bare);
      regulation |=
          bare.equals("regs.")
              || bare.equals("admin.")
              || bare.equals("adm.")
              || bare.equals("regulations");
      nameEnd = word.endsWith(",") ? end - 1 : end;
      i = end + 1;
      if (text.at(end) == '\n') {
        return start;
      }
    }
    return start;
  }

  /** The offset after "tit. 9, " or "ch. 93A, ", or {@code end}. */
  private int part(String bare, int end) {
    boolean names =
        switch (bare) {
          case "tit.", "ch.", "c.", "art.", "title", "chapter", "div.", "pt.", "subtit.", "vol." ->
              true;
          default -> false;
        };
    int i = end + 1;
    if (!names || !Reading.isDigit(text.at(i))) {
      return end;
    }
    int stop = i;
    while (stop < i + 9 && text.at(stop) != ' ' && text.at(stop) != ',' && text.at(stop) != '\n') {
      stop++;
    }
    return text.skipBlank(text.at(stop) == ',' ? stop + 1 : stop);
  }

  private static boolean fits(String word) {
    if (word.isEmpty() || ";:)(".indexOf(word.charAt(word.length() - 1)) >= 0) {
      return false;
    }
    char first = word.charAt(0);
    boolean joins =
        word.equals("&") || word.equals("and") || word.equals("of") || word.equals("the");
    boolean quoted = first == '(' && word.endsWith(")");
    return Reading.isUpper(first) || joins || quoted || word.equals("rule");
  }

  private int sections(int start, int nameEnd, int at, boolean regulation, List<Draft> out) {
    Sections.Found found = sections.read(at);
    if (!found.isPresent()) {
      return start;
    }
    String name = text.text(start, nameEnd);
    String middle = Keys.slug(text.text(nameEnd, at));
    String key = "code:" + Keys.slug(name) + "/" + (middle.isEmpty() ? "" : middle + "/");
    CitationKind kind = regulation ? CitationKind.REGULATION : CitationKind.STATUTE;
    return statutes.list(new Statutes.Head(kind, key, "", name, start, false), found, out);
  }

  private int numbered(int start, int nameEnd, int at, boolean rule, List<Draft> out) {
    Sections.Found found = sections.read(at);
    if (!found.isPresent() || year(found)) {
      return start;
    }
    String name = text.text(start, nameEnd);
    if (!rule) {
      String key = "code:" + Keys.slug(name) + "/";
      return statutes.list(
          new Statutes.Head(CitationKind.STATUTE, key, "", name, start, false), found, out);
    }
    Draft draft = new Draft(CitationKind.RULE_OTHER, start, found.end());
    draft.section = text.text(found.start(), found.numberEnd());
    draft.pin = text.text(found.numberEnd(), found.end());
    draft.pinStyle = '\u00a7';
    draft.reporter = name;
    draft.key = Keys.slug(name) + ":" + Keys.section(draft.section);
    draft.name = name + " " + Keys.section(draft.section);
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  private boolean year(Sections.Found found) {
    int value = text.number(found.start(), found.numberEnd());
    return value >= 1850 && value <= 2100 && text.at(found.end()) == ')';
  }

  private int wordEnd(int at) {
    int i = at;
    while (text.at(i) != ' ' && text.at(i) != '\n' && i < at + 40) {
      i++;
    }
    return i;
  }
}
