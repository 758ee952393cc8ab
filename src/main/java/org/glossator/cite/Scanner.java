package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a reading once and stops at anchors: numbers before the name of a reporter or code, and
 * the words of the table. Each anchor's parser reads a bounded stretch around it.
 */
final class Scanner {
  private final Reading text;
  private final Tables tables;
  private final Pins pins;
  private final Tails tails;
  private final Names names;
  private final Cases cases;
  private final Statutes statutes;
  private final Rules rules;
  private final Shorts shorts;
  private final Records records;
  private final References references;
  private final Codes codes;
  private final Acts acts;
  private final Constitutions constitutions;
  private final Government government;
  private final Congress congress;
  private final Databases databases;
  private final Dockets dockets;
  private final Books books;
  private final Excerpts excerpts;
  private final AuthorForms authorForms;
  private final Defaults defaults;
  private final Rests rests;
  private final SessionLaws sessionLaws;
  private final List<Draft> drafts = new ArrayList<>();
  private final Quotes quotes;
  private final YearReports reports;

  Scanner(
      Reading text,
      Tables tables,
      Aliases aliases,
      Authors authors,
      Home home,
      @Nullable Records before) {
    this.text = text;
    this.tables = tables;
    this.quotes = new Quotes(text);
    this.reports = new YearReports(text);
    Dates dates = new Dates(text, tables.courts());
    Sections sections = new Sections(text);
    this.pins = new Pins(text, tables.titles());
    this.tails = new Tails(text, dates);
    this.names = new Names(text, tails, dates);
    this.cases = new Cases(text, pins, tables.titles());
    this.statutes = new Statutes(text, sections, tails);
    this.rules = new Rules(text, sections, tails, tables);
    this.references = new References(text, pins);
    this.constitutions = new Constitutions(text, sections);
    this.codes = new Codes(text, sections, statutes, constitutions, tails, tables);
    this.acts = new Acts(text, sections, statutes, tails, tables.words(), tables.codes());
    this.excerpts = new Excerpts(text, pins, tables.words());
    this.authorForms = new AuthorForms(text, pins, sections, tails, authors);
    this.government =
        new Government(
            text, sections, pins, tails, authorForms, new VolumeAhead(text, tables.titles()));
    this.congress = new Congress(text, sections, pins, tails);
    this.databases = new Databases(text, pins, tails);
    this.dockets = new Dockets(text, pins, tails, names, tables.words(), home);
    this.sessionLaws = new SessionLaws(text, tables.words(), tails, home);
    this.rests = new Rests(text);
    this.defaults = new Defaults(text, tables, aliases);
    this.books = new Books(text, tails, authorForms);
    IdParts parts = new IdParts(text, pins, sections, constitutions, tables.words());
    this.shorts = new Shorts(text, pins, sections, tails, names, authors, parts);
    this.records =
        before == null
            ? new Records(text, pins, tables.words(), aliases, home)
            : before.next(text, pins);
  }

  Records records() {
    return records;
  }

  /** Every citation of the reading, by place. */
  List<Draft> scan() {
    int i = 0;
    while (i < text.length()) {
      i = step(i);
    }
    List<Draft> cited = new PageMarks(text).without(drafts);
    return References.outside(new Groups(text, tails, names).finish(cited));
  }

  private int step(int i) {
    char c = text.at(i);
    if (Reading.isDigit(c)) {
      return number(i);
    }
    if (Reading.isLetter(c)) {
      boolean one =
          (c == 'l' || c == 'I') && Reading.isDigit(text.at(i + 1)) && text.startsNumber(i);
      int read = one ? misread(i, i) : i;
      return read > i ? taken(read, i, i + 1) : word(i);
    }
    switch (c) {
      case '\u201c', '\u201d', '"', '\'', '`', '\n' -> quotes.see(i);
      case '\u00a7' -> {
        int end = authorForms.read(i, floor(), drafts);
        end = end > i ? end : acts.section(i, drafts);
        return taken(end, i, i + 1);
      }
      case '\u00b6' -> references.paragraph(i, drafts);
      case '(' -> books.before(i, firm(), drafts);
      case '[' -> {
        return reports.after(i, tables.titles());
      }
      case '!' -> {
        if (text.startsWith("!d.", i) && !Reading.isLetter(text.at(i - 1))) {
          return taken(shorts.id(i, i + 3, drafts), i, i + 1);
        }
      }
      default -> {}
    }
    return i + 1;
  }

  /** Marks what was read as quoted or not and says where to go on. */
  private int taken(int end, int start, int otherwise) {
    if (end <= start) {
      return otherwise;
    }
    Draft last = drafts.getLast();
    int quotation = quotes.at(last.coreStart);
    for (int n = drafts.size() - 1; n >= 0 && drafts.get(n).coreStart >= start; n--) {
      drafts.get(n).quotation = quotation;
    }
    return end;
  }

  private int number(int start) {
    int end = text.digitsEnd(start);
    if (end - start > 5 || !text.startsNumber(start)) {
      return end;
    }
    int lettered = lettered(start, end);
    if (lettered > end) {
      return taken(lettered, start, end);
    }
    int special = special(start, end);
    if (special > start) {
      return taken(special, start, end);
    }
    int authored = authorForms.read(start, floor(), drafts);
    if (authored > start) {
      return taken(authored, start, end);
    }
    int next = text.at(end) == ' ' || Reading.isDash(text.at(end)) ? end + 1 : end;
    if (!Reading.isUpper(text.at(next))) {
      return end;
    }
    Trie.Hit<Title> hit = tables.titles().longest(text, next);
    while (hit != null) {
      int from = lineBroken(start);
      int read = read(from, from < start ? text.digitsEnd(from) : end, hit);
      if (read > from) {
        return taken(read, from, end);
      }
      int last = text.at(hit.end() - 1) == '.' ? hit.end() - 2 : hit.end() - 1;
      hit = tables.titles().longest(text, next, last);
    }
    int other = sessionLaws.read(start, end, drafts);
    other = other > start ? other : databases.lexis(start, end, drafts);
    other = other > start ? other : journal(start, end);
    other = other > start ? other : databases.unknown(start, end, drafts);
    return taken(/* end= */ other, start, /* otherwise= */ end);
  }

  /** An article in a journal that no table holds; returns its end, or {@code start}. */
  private int journal(int start, int end) {
    int floor = floor();
    int read = databases.journal(start, end, drafts);
    if (read > start) {
      authorForms.article(drafts.getLast(), floor);
    }
    return read;
  }

  /** What no reporter's name follows; returns its end, or {@code start}. */
  private int special(int start, int end) {
    int other = ordinal(start, end);
    other = other > start ? other : government.bulletin(start, end, drafts);
    other = other > start ? other : excerpts.read(start, end, drafts);
    other = other > start ? other : halved(start, end);
    other = other > start ? other : misread(start, end);
    return other > start ? other : dockets.bare(start, floor(), drafts);
  }

  /** A volume in which a letter stands for a digit: "l2 F.3d 5", "1O F.3d 5". */
  private int misread(int start, int digitsEnd) {
    int end = digitsEnd;
    while (end < start + 4 && (Reading.isDigit(text.at(end)) || "lIO".indexOf(text.at(end)) >= 0)) {
      end++;
    }
    boolean fits = end > digitsEnd && text.at(end) == ' ';
    Trie.Hit<Title> hit = fits ? tables.titles().longest(text, end + 1) : null;
    return hit != null && hit.value().form() == Title.Form.REPORTER
        ? cases.read(start, end, hit, drafts)
        : start;
  }

  private int floor() {
    Draft before = firm();
    return before == null ? 0 : before.linkEnd;
  }

  /** A circuit's rule, "9th Cir. R. 36-3"; returns its end, or {@code start}. */
  private int ordinal(int start, int end) {
    boolean letters = "dhnrst".indexOf(text.at(end)) >= 0;
    Trie.Hit<Anchor> hit = letters ? tables.words().longest(text, start) : null;
    return hit != null && hit.value().form() == Anchor.Form.RULE_SET ? read(start, hit) : start;
  }

  /** A tax service's volume, "99-1 U.S. Tax Cas. (CCH) ¶ 50,123"; its end, or {@code start}. */
  private int halved(int start, int end) {
    boolean half =
        text.at(end) == '-' && Reading.isDigit(text.at(end + 1)) && text.at(end + 2) == ' ';
    Trie.Hit<Title> hit = half ? tables.titles().longest(text, end + 3) : null;
    boolean service = hit != null && hit.value().name().indexOf('(') > 0;
    return hit != null && service ? cases.read(start, end + 2, hit, drafts) : start;
  }

  /** A title with a letter, "17-A M.R.S. § 201"; returns its end, or {@code end}. */
  private int lettered(int start, int end) {
    boolean letter =
        text.at(end) == '-' && Reading.isUpper(text.at(end + 1)) && text.at(end + 2) == ' ';
    Trie.Hit<Title> hit = letter ? tables.titles().longest(text, end + 3) : null;
    boolean code = hit != null && hit.value().form() == Title.Form.CODE;
    return hit != null && code
        ? codes.titled(start, end + 2, hit.end(), hit.value().name(), drafts)
        : end;
  }

  private int read(int start, int volumeEnd, Trie.Hit<Title> hit) {
    Title title = hit.value();
    int floor = floor();
    return switch (title.form()) {
      case REPORTER -> cases.read(start, volumeEnd, hit, drafts);
      case CODE -> codes.titled(start, volumeEnd, hit.end(), title.name(), drafts);
      case USC, CFR -> statutes.code(start, volumeEnd, hit.end(), title, drafts);
      case STAT, FED_REG, CONG_REC, TREATY ->
          statutes.paged(start, volumeEnd, hit.end(), title, pins, drafts);
      case JOURNAL -> {
        int end = statutes.paged(start, volumeEnd, hit.end(), title, pins, drafts);
        if (end > start) {
          authorForms.article(drafts.getLast(), floor);
        }
        yield end > start ? end : authorForms.again(start, volumeEnd, hit.end(), title, drafts);
      }
    };
  }

  /** A volume whose line ended before a printed line number: "185 / 21 F.R.D. 573". */
  private int lineBroken(int start) {
    int i = start - 2;
    if (!text.is(Reading.LINE, start)
        || text.at(start - 1) != ' '
        || !Reading.isDigit(text.at(i))) {
      return start;
    }
    while (Reading.isDigit(text.at(i - 1))) {
      i--;
    }
    return text.at(i - 1) == ' ' ? i : start;
  }

  private int word(int start) {
    if (text.is(Reading.EMPHASIS, start) && !text.is(Reading.EMPHASIS, start - 1)) {
      references.emphasized(start, drafts);
    }
    Trie.Hit<Anchor> hit = tables.words().longest(text, start);
    int end = hit == null ? start : read(start, hit);
    return end > start ? taken(end, start, end) : wordEnd(start);
  }

  /** The last citation that is no guess. */
  private @Nullable Draft firm() {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 4); i--) {
      if (!drafts.get(i).tentative) {
        return drafts.get(i);
      }
    }
    return null;
  }

  private int wordEnd(int start) {
    int i = start;
    while (Reading.isLetter(text.at(i))
        || Reading.isDigit(text.at(i))
        || Reading.isApostrophe(text.at(i))) {
      i++;
    }
    return Math.max(i, start + 1);
  }

  private int read(int start, Trie.Hit<Anchor> hit) {
    int after = hit.end();
    Draft before = firm();
    int floor = floor();
    return switch (hit.value().form()) {
      case ID -> shorts.id(start, after, drafts);
      case SUPRA -> shorts.supra(start, after, floor, drafts);
      case INFRA, INTERNAL -> shorts.internal(start, after, drafts);
      case RULE_SET -> {
        RuleSet set = hit.value().rules();
        yield set == null || rests.ofReport(start, after)
            ? start
            : rules.named(start, after, set, drafts);
      }
      case RULE -> rules.bare(start, after, floor, drafts);
      case DOCKET_ENTRY -> records.docketEntry(start, after, before, drafts);
      case RECORD ->
          rests.ofAnother(start)
              ? start
              : records.document(start, after, hit.value(), floor, drafts);
      case EXHIBIT -> records.exhibit(start, after, floor, drafts);
      case PARAGRAPHS -> records.paragraphs(start, after, drafts);
      case COURT -> {
        references.court(start, drafts);
        yield start;
      }
      case AT -> {
        references.page(start, drafts);
        yield start;
      }
      case STATE -> district(hit) ? start : codes.state(start, after, hit.value().name(), drafts);
      case CODE -> codes.code(start, after, hit.value().name(), drafts);
      case ACT -> acts.named(start, after, floor, drafts);
      case TITLE -> acts.title(start, after, drafts);
      case SECTION -> acts.section(start, drafts);
      case REFERENCES -> {
        defaults.read(start, after);
        yield start;
      }
      case CONSTITUTION -> constitutions.named(start, after, floor, drafts);
      case ARTICLE ->
          hit.value().name().equals("spelled")
              ? constitutions.spelled(start, after, tables.words(), drafts)
              : constitutions.bare(start, floor, drafts);
      case PUBLIC_LAW -> government.publicLaw(start, after, drafts);
      case SESSION -> sessionLaws.own(start, after, hit.value().name(), drafts);
      case FEDERALIST -> government.federalist(start, after, drafts);
      case SLIP -> {
        references.slip(start, drafts);
        yield start;
      }
      case GLOBE -> congress.globe(start, after, drafts);
      case BILL -> congress.bill(start, after, hit.value().name(), drafts);
      case EXECUTIVE, REPORT, ADMIN ->
          government.numbered(start, after, kind(hit.value()), hit.value().name(), drafts);
      case GUIDELINE, TREASURY ->
          government.sectioned(start, after, kind(hit.value()), hit.value().name(), drafts);
      case RESTATEMENT -> government.restatement(start, after, drafts);
      case TREATISE -> government.treatise(start, after, floor, drafts);
      case BRIEF -> government.brief(start, after, drafts);
      case LOOSELEAF -> databases.looseleaf(start, after, text.text(start, after), drafts);
      case YEARLESS -> databases.yearless(start, after, hit.value().name(), drafts);
      case DOCKET_NUMBER -> dockets.read(start, after, floor, drafts);
      case PART -> shorts.part(start, after, drafts);
    };
  }

  /** "S.D. Cal." and "N.D. Ill." are districts, not Dakota. */
  private boolean district(Trie.Hit<Anchor> hit) {
    boolean dakota = hit.value().name().equals("SD") || hit.value().name().equals("ND");
    Trie.Hit<Anchor> next = dakota ? tables.words().longest(text, text.skipBlank(hit.end())) : null;
    return next != null && next.value().form() == Anchor.Form.STATE;
  }

  private static CitationKind kind(Anchor anchor) {
    return switch (anchor.form()) {
      case EXECUTIVE -> CitationKind.EXECUTIVE;
      case REPORT -> CitationKind.LEGISLATIVE;
      case GUIDELINE -> CitationKind.GUIDELINE;
      case TREASURY -> CitationKind.REGULATION;
      default -> CitationKind.ADMIN;
    };
  }
}
