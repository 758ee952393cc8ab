package org.glossator.cite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statutes, regulations, rules and constitutions of the states: "Cal. Code Civ. Proc. §
 * 425.16", "Mass. Gen. Laws ch. 93A, § 2", "735 ILCS 5/2-615", "Tenn. R. Civ. P. 12.02".
 */
final class Codes {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 3;

  /** How many words a code's subject has after its comma: "Ann., Cts. & Jud. Proc.". */
  private static final int MOST_SUBJECT = 6;

  private static final String MUNICIPAL = "code:municipal-code";

  /**
   * A state's name of more characters that ends in a period ends a sentence: "California. Rule".
   */
  private static final int LONGEST_ABBREVIATION = 5;

  /** The states whose names are too short to be abbreviated. */
  private static final Set<String> SHORT = Set.of("Ohio", "Iowa", "Utah", "Guam");

  /** A code's name of so few letters needs a sign, or a number that no sentence has. */
  private static final int INITIALS = 4;

  private final Reading text;
  private final Sections sections;
  private final Statutes statutes;
  private final Constitutions constitutions;
  private final Tails tails;
  private final RuleCourts courts;
  private final VolumeAhead volumes;
  private final Map<String, LawCode> known;

  Codes(
      Reading text,
      Sections sections,
      Statutes statutes,
      Constitutions constitutions,
      Tails tails,
      Tables tables) {
    this.text = text;
    this.sections = sections;
    this.statutes = statutes;
    this.constitutions = constitutions;
    this.tails = tails;
    this.courts = new RuleCourts(text, tables.courts());
    this.volumes = new VolumeAhead(text, tables.titles());
    this.known = tables.codes();
  }

  /** A name while it is read: where it starts, the code that it is, and that code's end. */
  private record Name(int start, String state, @Nullable LawCode code, int codeEnd) {}

  /** What follows the name of a state at {@code start}; returns its end, or {@code start}. */
  int state(int start, int after, String state, List<Draft> out) {
    boolean whole =
        text.at(after - 1) == '.'
            && (after - start > LONGEST_ABBREVIATION
                || SHORT.contains(text.text(start, after - 1)));
    boolean sentence =
        whole && !text.startsWith("Calif.", start) && text.text(start, after).indexOf(' ') < 0;
    boolean rest =
        text.at(start - 1) == '.'
            && Reading.isUpper(text.at(start - 2))
            && text.at(start - 2) != 'D'; // the "P.R." of "L.P.R.A."; but "S.D.N.Y."
    return sentence || rest
        ? start
        : read(new Name(start, state, null, after), text.skipBlank(after), out);
  }

  /** What follows the name of a code, such as "RCW" or "Code Civ. Proc.". */
  int code(int start, int after, String name, List<Draft> out) {
    int i = text.at(after) == ',' ? after + 1 : after;
    LawCode code = known.get(name);
    int first = out.size();
    int end = read(new Name(start, "", code, after), text.skipBlank(i), out);
    boolean sentence = text.endsWith("Code.", after) || text.endsWith("Law.", after);
    if (end > start && sentence && text.startsWith(" Sec", after)) {
      return next(out.subList(first, out.size()), start, text.skipBlank(after));
    }
    if (end > start && code != null && code.key().equals(MUNICIPAL)) {
      city(out.subList(first, out.size()), start);
    }
    return end;
  }

  /**
   * Lets the sections start where the next sentence does, which speaks of the code just named: "the
   * Penal Code. Section 187 says"; but "Section 5 of the Lease" is none of it.
   */
  private int next(List<Draft> sections, int start, int sentence) {
    Draft draft = sections.getFirst();
    boolean own = text.startsWith(" of the Code", draft.linkEnd);
    if (!own && text.startsWith(" of ", draft.linkEnd)) {
      sections.clear();
      return start;
    }
    draft.start = sentence;
    draft.coreStart = sentence;
    draft.linkStart = sentence;
    return sections.getLast().linkEnd;
  }

  /** Puts the city that stands before "Municipal Code" into the keys of its sections. */
  private void city(List<Draft> sections, int municipal) {
    int head = municipal;
    for (int n = 0; n < MOST_WORDS && text.at(head - 1) == ' '; n++) {
      int word = head - 1;
      while (Reading.isLetter(text.at(word - 1)) || text.at(word - 1) == '.') {
        word--;
      }
      String token = text.text(word, head - 1);
      boolean opens = Words.opens(token) || token.equals("The");
      if (token.isEmpty() || !Reading.isUpper(token.charAt(0)) || opens) {
        break;
      }
      head = word;
    }
    if (head < municipal) {
      String key = "code:" + Keys.slug(text.text(head, municipal)) + "-municipal-code";
      sections.forEach(each -> each.key = each.key.replace(MUNICIPAL, key));
      Draft draft = sections.getFirst();
      draft.start = head;
      draft.coreStart = head;
      draft.linkStart = head;
      draft.name = text.text(head, draft.coreEnd);
    }
  }

  private int read(Name name, int at, List<Draft> out) {
    boolean code = name.code() != null;
    boolean rule = false;
    boolean regulation = false;
    int limit = name.start() + LONGEST;
    int i = at;
    int nameEnd = at - 1;
    boolean signed = false; // after a subject no number is a section without its sign
    int subject = text.at(at - 2) == ',' ? MOST_SUBJECT : 0;
    while (i < limit) {
      int section = sign(i);
      if (section > i && code) {
        return sections(name, nameEnd, section, regulation, out);
      }
      if (!signed && Reading.isDigit(text.at(i)) && (rule || name.code() != null) && !edition(i)) {
        return rule ? rule(name.start(), nameEnd, i, out) : bare(name, nameEnd, i, regulation, out);
      }
      int end = wordEnd(i);
      String word = text.text(i, end);
      String bare = Words.lower(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
      if (text.startsWith("Decl. of Rts.", i) || text.startsWith("Declaration of Rights", i)) {
        int rights = text.startsWith("Decl. ", i) ? i + 13 : i + 21;
        return constitutions.after(name.start(), rights, name.state() + " decl", out);
      }
      if (word.equals("Local") && !code) {
        return name.start();
      }
      if (bare.equals("const.") || bare.equals("const") || bare.equals("constitution")) {
        return constitutions.after(name.start(), end, name.state(), out);
      }
      int part = part(bare, end);
      if (part > end && code) {
        i = part;
        continue;
      }
      boolean number = Reading.isDigit(text.at(i)) && code && ";:).".indexOf(text.at(end - 1)) < 0;
      boolean titled = subject > 0 && CodeWords.titles(name.code(), bare);
      boolean further =
          CodeWords.fits(word) && (name.code() == null || titled || CodeWords.follows(bare));
      signed |= titled && !CodeWords.follows(bare);
      subject = word.endsWith(",") ? MOST_SUBJECT : subject - 1;
      if ((!further && !number) || text.at(end) == '\n') {
        return name.start();
      }
      rule |= bare.startsWith("r.") || bare.equals("rule") || bare.equals("rules");
      code |= CodeWords.is(bare);
      regulation |=
          bare.equals("regs.")
              || bare.equals("admin.")
              || bare.equals("adm.")
              || bare.equals("regulations");
      nameEnd = number ? nameEnd : word.endsWith(",") ? end - 1 : end;
      i = end + 1;
    }
    return name.start();
  }

  /** The offset after "§", "par." or an article that is cited as a section; or {@code at}. */
  private int sign(int at) {
    for (String word : new String[] {"par. ", "pars. ", "arts. ", "art. ", "Art. ", "article "}) {
      int i = at + word.length();
      if (text.startsWith(word, at) && Reading.isDigit(text.at(i))) {
        Sections.Found found = sections.read(i);
        boolean divided =
            text.at(found.numberEnd()) == ',' && sections.sign(found.end() + 1) > found.end() + 1;
        return divided ? at : i;
      }
    }
    return sections.sign(at);
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

  /** Whether the year of an edition stands here before the section: "NMSA 1978, § 30-2-1". */
  private boolean edition(int at) {
    int end = text.digitsEnd(at);
    int year = text.number(at, end);
    int next = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    return end - at == 4
        && year > 1800
        && year < 2100
        && (text.at(next) == '\u00a7'
            || text.startsWith("ch. ", next)
            || text.startsWith("Supp. ", next));
  }

  private int sections(Name name, int nameEnd, int at, boolean regulation, List<Draft> out) {
    Sections.Found found = sections.read(at);
    if (!found.isPresent()) {
      return name.start();
    }
    return statutes.list(head(name, nameEnd, at, regulation), found, out);
  }

  private Statutes.Head head(Name name, int nameEnd, int at, boolean regulation) {
    String written = text.text(name.start(), nameEnd).replaceFirst(",$", "");
    String middle = Keys.slug(text.text(nameEnd, at)).replaceFirst("(^|-)(art|par|pars|arts)$", "");
    middle =
        middle
            .replaceFirst("^(18|19|20)[0-9][0-9]-?", "")
            .replaceFirst("^(section|sections|sec|secs)(-|$)", "")
            .replaceFirst("^rule$", "") // "Wis. Stat. § (Rule) 809.62"
            .replaceFirst("^(c|chapter)-", "ch-")
            .replaceFirst("^title-", "tit-")
            .replaceFirst("^article-", "art-");
    LawCode code = name.code();
    String key =
        code == null
            ? "code:" + bare(Keys.slug(written))
            : code.key() + further(text.text(name.codeEnd(), nameEnd));
    boolean rules = code == null ? regulation : code.kind() == LawCode.Kind.REGULATION;
    return new Statutes.Head(
        rules ? CitationKind.REGULATION : CitationKind.STATUTE,
        key + "/" + (middle.isEmpty() ? "" : middle + "/"),
        "",
        written,
        name.start(),
        false);
  }

  /** What of a longer name makes another code: ", Crim. Law" but not " Ann.". */
  private static String further(String words) {
    String slug = bare(Keys.slug(words));
    return slug.isEmpty() ? "" : "-" + slug;
  }

  private static String bare(String slug) {
    return slug.replaceAll(
            "(^|-)(ann|annotated|official|supp|as-amended|(18|19|20)[0-9][0-9])(?=-|$)", "")
        .replaceFirst("^-", "");
  }

  /** A number right after a code's name; a few initials need more than that. */
  private int bare(Name name, int nameEnd, int at, boolean regulation, List<Draft> out) {
    Sections.Found found = sections.read(at);
    String number = text.text(found.start(), found.numberEnd());
    LawCode code = name.code();
    boolean act = code == null || code.kind() == LawCode.Kind.ACT;
    boolean initials = letters(name.start(), name.codeEnd()) < INITIALS;
    boolean plain = number.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean usc = code != null && code.key().startsWith("usc:");
    boolean supplement = found.numberEnd() - found.start() == 4 && text.endsWith("Supp. ", at);
    boolean sentence = supplement || year(found) || (plain && initials && !usc) || act;
    return !found.isPresent() || sentence
        ? name.start()
        : statutes.list(head(name, nameEnd, at, regulation), found, out);
  }

  private int letters(int start, int end) {
    return (int) text.text(start, end).chars().filter(Character::isLetter).count();
  }

  private int rule(int start, int nameEnd, int at, List<Draft> out) {
    Sections.Found found = sections.read(at);
    boolean volume = volumes.at(found.start(), found.numberEnd());
    if (!found.isPresent() || year(found) || volume) {
      return start;
    }
    String district = courts.district(start);
    if (!district.isEmpty()) {
      return courts.rule(start, nameEnd, district, found, out);
    }
    String name = text.text(start, nameEnd);
    boolean report = text.at(start - 1) == ' ' && Reading.isDigit(text.at(start - 2));
    if (report && name.indexOf(' ') < 0) {
      return start; // "[1986] 1 S.C.R. 103"
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

  /**
   * Reads a code cited by its title first: "18 Pa.C.S. § 2502", "735 ILCS 5/2-615".
   *
   * @param start the title's start
   * @param titleEnd its end
   * @param after the end of the code's name
   */
  int titled(int start, int titleEnd, int after, String name, List<Draft> out) {
    LawCode code = known.get(name);
    int i = text.skipBlank(text.startsWith(" Ann.", after) ? after + 5 : after);
    if (code == null) {
      return start;
    }
    if (Reading.isDigit(text.at(i)) && edition(i)) {
      i =
          text.skipBlank(
              text.at(text.digitsEnd(i)) == ',' ? text.digitsEnd(i) + 1 : text.digitsEnd(i));
    }
    i = sections.sign(text.at(i) == ',' ? i + 1 : i);
    int chapter = text.digitsEnd(i);
    boolean act = chapter > i && text.at(chapter) == '/';
    Sections.Found found = sections.read(act ? chapter + 1 : i);
    if (!found.isPresent() || !Reading.isDigit(text.at(i)) || year(found)) {
      return start;
    }
    String key =
        code.key()
            + "/"
            + code.division()
            + "-"
            + Keys.slug(text.text(start, titleEnd))
            + (act ? "/" + text.text(i, chapter) : "")
            + "/";
    Statutes.Head head =
        new Statutes.Head(
            code.citation(),
            key,
            text.text(start, titleEnd),
            text.text(titleEnd + 1, after),
            start,
            false);
    return statutes.list(head, found, out);
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
