package org.glossator.cite;

import java.util.List;
import java.util.Set;

/** Reads the laws of a state by year: "2011 Cal. Stat. ch. 12", "1999 N.Y. Laws 123". */
final class SessionLaws {
  private static final int MOST_WORDS = 5;
  private static final Set<String> WORDS =
      Set.of("Laws", "Law", "Stat.", "Stats.", "Acts", "Legis.");
  private static final Set<String> BETWEEN =
      Set.of("Sess.", "Session", "Pub.", "Priv.", "Gen.", "Spec.", "Reg.", "Adv.", "&", "Local");

  private final Reading text;
  private final Trie<Anchor> words;
  private final Tails tails;
  private final Home home;

  SessionLaws(Reading text, Trie<Anchor> words, Tails tails, Home home) {
    this.text = text;
    this.home = home;
    this.words = words;
    this.tails = tails;
  }

  /** What follows a year at {@code start}; returns its end, or {@code start}. */
  int read(int start, int yearEnd, List<Draft> out) {
    int year = text.number(start, yearEnd);
    Trie.Hit<Anchor> state =
        year > 1750 && year < 2100 && yearEnd - start == 4 && text.at(yearEnd) == ' '
            ? words.longest(text, yearEnd + 1)
            : null;
    if (state == null || state.value().form() != Anchor.Form.STATE) {
      return start;
    }
    int name = nameEnd(state.end());
    int number = name > state.end() ? number(name) : name;
    if (number <= name) {
      return start;
    }
    Draft draft = new Draft(CitationKind.STATUTE, start, number);
    draft.volume = text.text(start, yearEnd);
    draft.year = year;
    draft.reporter = text.text(yearEnd + 1, name);
    draft.page = text.text(name, number).replaceFirst("^[, ]+", "");
    draft.name = text.text(start, number);
    draft.key =
        "laws:" + Keys.slug(state.value().name()) + "-" + year + "/" + Keys.slug(draft.page);
    tails.read(draft, number, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * The laws of the document's own state: "L 2010, ch 56, § 3", "Stats. 1999, ch. 12".
   *
   * @param state the state whose courts cite them so
   */
  int own(int start, int after, String state, List<Draft> out) {
    int i = text.skipBlank(after);
    int yearEnd = text.digitsEnd(i);
    int year = text.number(i, yearEnd);
    boolean dated = yearEnd - i == 4 && year > 1750 && year < 2100;
    int chapter = dated && text.startsWith(", ch", yearEnd) ? yearEnd + 4 : yearEnd;
    int from = text.skipBlank(text.at(chapter) == '.' ? chapter + 1 : chapter);
    int end = text.digitsEnd(from);
    if (chapter == yearEnd || end == from || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.STATUTE, start, end);
    draft.year = year;
    draft.volume = text.text(i, yearEnd);
    draft.page = "ch. " + text.text(from, end);
    draft.name = text.text(start, end);
    String key = "laws:" + Keys.slug(state) + "-" + year + "/" + Keys.slug(draft.page);
    draft.key = home.state().equals(state) ? key : Keys.OPEN + key;
    Sections sections = new Sections(text);
    int sign = text.at(end) == ',' ? text.skipBlank(end + 1) : end;
    Sections.Found section =
        sign > end && text.at(sign) == '\u00a7'
            ? sections.read(sections.sign(sign))
            : new Sections.Found(end, end, end);
    if (section.isPresent()) {
      draft.pin = text.text(sign, section.end());
      draft.pinStyle = '\u00a7';
      draft.end = section.end();
      draft.linkEnd = section.end();
    }
    tails.read(draft, draft.end, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of "Sess. Laws", or {@code at} when it is none. */
  private int nameEnd(int at) {
    int i = at;
    int end = at;
    for (int n = 0; n < MOST_WORDS && text.at(i) == ' '; n++) {
      int stop = i + 1;
      while (Reading.isLetter(text.at(stop)) || text.at(stop) == '.' || text.at(stop) == '&') {
        stop++;
      }
      String word = text.text(i + 1, stop);
      if (WORDS.contains(word)) {
        end = stop;
      } else if (!BETWEEN.contains(word)) {
        return end;
      }
      i = stop;
    }
    return end;
  }

  /** The end of " ch. 12", ", No. 4", " 3456", or {@code at}. */
  private int number(int at) {
    int i = text.skipBlank(text.at(at) == ',' ? at + 1 : at);
    for (String word : new String[] {"ch. ", "c. ", "No. ", "p. ", "Ch. ", "Act ", "P.A. "}) {
      i = text.startsWith(word, i) ? i + word.length() : i;
    }
    int end = text.digitsEnd(i);
    boolean dashed = end > i && text.at(end) == '-' && Reading.isDigit(text.at(end + 1));
    end = dashed ? text.digitsEnd(end + 1) : end;
    return end > i && !Reading.isLetter(text.at(end)) ? end : at;
  }
}
