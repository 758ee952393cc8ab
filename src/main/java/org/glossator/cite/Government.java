package org.glossator.cite;

import java.util.List;

/**
 * Reads what is cited by a name and a number: public laws, executive orders, committee reports,
 * guidelines, rulings, restatements.
 */
final class Government {
  private final Reading text;
  private final Sections sections;
  private final Pins pins;
  private final Tails tails;
  private final AuthorForms forms;
  private final VolumeAhead volumes;

  Government(
      Reading text,
      Sections sections,
      Pins pins,
      Tails tails,
      AuthorForms forms,
      VolumeAhead volumes) {
    this.text = text;
    this.sections = sections;
    this.pins = pins;
    this.tails = tails;
    this.forms = forms;
    this.volumes = volumes;
  }

  /** "Pub. L. No. 111-148, § 3": the number after its name. */
  int publicLaw(int start, int after, List<Draft> out) {
    int i = number(after);
    int end = dashed(i);
    if (end == i || text.text(i, end).indexOf('-') < 0) {
      return start;
    }
    Draft draft = new Draft(CitationKind.STATUTE, start, end);
    int dash = text.digitsEnd(i);
    draft.volume = text.text(i, dash);
    draft.page = text.text(dash + 1, end);
    draft.key = "plaw:" + draft.volume + "/" + draft.page;
    draft.name = "Pub. L. No. " + text.text(i, end).replace('\u2013', '-');
    int pin = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    int signed = sections.sign(pin);
    Sections.Found found =
        signed > pin && text.at(end) == ',' ? sections.read(signed) : new Sections.Found(0, 0, 0);
    if (found.isPresent()) {
      draft.pin = text.text(pin, found.end());
      draft.end = found.end();
      draft.linkEnd = found.end();
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** "Exec. Order No. 13,224", "H.R. Rep. No. 94-1476, at 66", "Rev. Rul. 2004-55". */
  int numbered(int start, int after, CitationKind kind, String head, List<Draft> out) {
    int i = number(after);
    int end = dashed(i);
    if (end == i || volumes.at(i, end)) {
      return start;
    }
    Draft draft = new Draft(kind, start, end);
    draft.name = text.text(start, end);
    draft.key = head + ":" + text.text(i, end).replace(",", "").replace('\u2013', '-');
    int ofYear = head.equals("reorg-plan") ? text.digitsEnd(end + 4) : end;
    if (text.startsWith(" of ", end) && ofYear == end + 8) {
      draft.key = draft.key + "/" + text.text(end + 4, ofYear);
      draft.name = text.text(start, ofYear);
      draft.coreEnd = ofYear;
      draft.linkEnd = ofYear;
      draft.end = ofYear;
      end = ofYear;
    }
    Pins.Found pin = pins.afterId(end);
    boolean paged =
        text.startsWith(", at", end) || text.startsWith(", p", end) || text.startsWith(" at ", end);
    if (pin != null && (paged || pin.style() != 'p')) {
      draft.pin(text, pin);
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** "U.S.S.G. § 2D1.1(b)(1)", "Treas. Reg. § 1.61-1", "Restatement (Second) of Torts § 402A". */
  int sectioned(int start, int after, CitationKind kind, String head, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    int signed = sections.sign(i);
    Sections.Found found = sections.read(signed);
    boolean digit = Reading.isDigit(text.at(signed));
    if (!found.isPresent() || (signed == i && !digit)) {
      return start;
    }
    Draft draft = new Draft(kind, start, found.numberEnd());
    draft.end = found.end();
    draft.linkEnd = found.end();
    draft.section = text.text(found.start(), found.numberEnd());
    draft.reporter = text.text(start, after);
    draft.pin = text.text(found.numberEnd(), found.end());
    draft.pinStyle = '\u00a7';
    draft.name = text.text(start, found.numberEnd());
    draft.key =
        (head.isEmpty() ? Keys.slug(text.text(start, after)) + ":" : head)
            + Keys.section(draft.section);
    comment(draft);
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** ", cmt. a", ", comment b, illus. 3", ", Application Note 2". */
  private void comment(Draft draft) {
    for (String word :
        new String[] {
          ", cmt. n.", ", cmt. ", ", Comment ", ", comment ", " cmt. n.", " cmt. ", " comment "
        }) {
      if (text.startsWith(word, draft.linkEnd)) {
        int end = draft.linkEnd + word.length();
        while (Reading.isLetter(text.at(end)) || Reading.isDigit(text.at(end))) {
          end++;
        }
        end = sections.subsections(end);
        draft.pin = (draft.pin + text.text(draft.linkEnd, end)).strip();
        draft.end = end;
        draft.linkEnd = end;
        return;
      }
    }
  }

  /** "Restatement (Second) of Torts § 402A": {@code after} is the end of "Restatement". */
  int restatement(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    if (text.at(i) == '(') {
      int close = tails.close(i);
      i = close > 0 && close < i + 20 ? text.skipBlank(close + 1) : i;
    }
    if (!text.startsWith("of ", i) && i == text.skipBlank(after)) {
      return start;
    }
    int limit = i + 70;
    while (i < limit) {
      if (text.at(i) == '\u00a7' || Reading.isDigit(text.at(i))) {
        return sectioned(start, i - 1, CitationKind.SECONDARY, "", out);
      }
      char c = text.at(i);
      String word = c == '.' ? lastWord(i) : "";
      boolean stop =
          c == '.' && (word.equals("v.") || !Words.abbreviated(word)); // but "Torts: Prods. Liab."
      if (c == '\n' || c == ';' || stop) {
        return start;
      }
      i++;
    }
    return start;
  }

  /** "Wright & Miller, Federal Practice and Procedure § 1357", "Black's Law Dictionary 123 (…)". */
  int treatise(int start, int after, int floor, List<Draft> out) {
    if (text.startsWith(", supra", after)
        || text.endsWith(" v. ", start)
        || surnamed(start, after)
        || statement(start, after)) {
      return start;
    }
    int i = after;
    int limit = after + 90;
    while (i < limit) {
      char c = text.at(i);
      if (c == '\n' || c == ';' || c == '(' || c == '\u201d') {
        break;
      }
      boolean star = c == '*' && Reading.isDigit(text.at(i + 1));
      boolean number = star || (Reading.isDigit(c) && text.at(i - 1) == ' ');
      boolean sentence = c == '.' && Reading.isDigit(text.at(i - 1)) && text.at(i + 1) == ' ';
      if (sentence) {
        break;
      }
      if (c == '\u00a7' || number) {
        return work(start, i, floor, out);
      }
      i++;
    }
    return start;
  }

  /** "C. J. S. 181a" is a corrected jurisdictional statement: the encyclopedia has volumes. */
  private boolean statement(int start, int after) {
    int end = text.digitsEnd(after + 1);
    return text.at(start) == 'C'
        && text.at(after - 2) == 'S'
        && !Reading.isDigit(text.at(start - 2))
        && end > after + 1
        && text.at(end) == 'a';
  }

  /**
   * "2004-1 C.B. 1081": a volume of the Cumulative Bulletin, whose year ends at {@code yearEnd}.
   */
  int bulletin(int start, int yearEnd, List<Draft> out) {
    boolean half = text.at(yearEnd) == '-' && Reading.isDigit(text.at(yearEnd + 1));
    int volumeEnd = half ? yearEnd + 2 : yearEnd;
    for (String name : new String[] {" C.B. ", " C. B. ", " Cum. Bull. ", " I.R.B. "}) {
      int i = volumeEnd + name.length();
      int end = text.digitsEnd(i);
      if (yearEnd - start == 4 && text.startsWith(name, volumeEnd) && end > i) {
        Draft draft = new Draft(CitationKind.ADMIN, start, end);
        draft.volume = text.text(start, volumeEnd);
        draft.reporter = name.strip();
        draft.page = text.text(i, end);
        draft.name = text.text(start, end);
        draft.key = "cb:" + draft.volume + "/" + draft.page;
        Draft before = out.isEmpty() ? draft : out.getLast();
        boolean parallel = before.kind == CitationKind.ADMIN && text.endsWith(", ", start);
        draft.leader = parallel && before.linkEnd == start - 2 ? before : null;
        Pins.Found pin = pins.afterPage(end, text.number(i, end));
        if (pin != null) {
          draft.pin(text, pin);
        }
        tails.read(draft, draft.linkEnd, true);
        out.add(draft);
        return draft.linkEnd;
      }
    }
    return start;
  }

  /** "The Federalist No. 78, p. 465 (C. Rossiter ed. 1961)". */
  int federalist(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = text.digitsEnd(i);
    if (end == i || end - i > 2) {
      return start;
    }
    Draft draft = new Draft(CitationKind.TREATISE, start, end);
    draft.name = "The Federalist No. " + text.text(i, end);
    draft.key = "treatise:federalist-" + text.text(i, end);
    Pins.Found pin = pins.afterId(end);
    if (pin == null && text.at(end) == ' ' && Reading.isDigit(text.at(end + 1))) {
      pin = pins.afterAt(end + 1);
    }
    if (pin != null) {
      draft.pin(text, pin);
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** Whether one surname follows a word of its own name: "Seminole Tribe". */
  private boolean surnamed(int start, int after) {
    boolean alone = text.text(start, after).indexOf(' ') < 0;
    boolean volume = Reading.isDigit(text.at(start - 3)) && Reading.isUpper(text.at(start - 2));
    boolean capital = text.at(start - 1) == ' ' && Reading.isLetter(text.at(start - 2)) && !volume;
    return alone && capital && !text.endsWith("& ", start);
  }

  private int work(int start, int at, int floor, List<Draft> out) {
    int end;
    boolean paragraph = text.at(at - 1) == '\u00b6' || text.endsWith("\u00b6 ", at);
    if (text.at(at) == '\u00a7' || paragraph) {
      end = numbered(sections.read(paragraph ? at : sections.sign(at)).end());
    } else {
      Pins.Found pin = pins.afterAt(at);
      end = pin == null ? at : pin.end();
    }
    if (end <= at) {
      return start;
    }
    int from = volume(start, floor);
    Draft draft = new Draft(CitationKind.TREATISE, from, end);
    draft.name = text.text(from, at).strip();
    draft.pin = text.text(at, end);
    draft.pinStyle = text.at(at) == '\u00a7' ? '\u00a7' : 'p';
    draft.key = "treatise:" + Keys.slug(text.text(start, at));
    forms.work(draft);
    tails.read(draft, end, true);
    forms.define(draft, draft.name);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of "[1][a]" and of the page after a section: "§ 1357, at 340". */
  private int numbered(int end) {
    int i = end;
    while (text.at(i) == '[') {
      int close = tails.close(i);
      if (close < 0 || close > i + 4) {
        break;
      }
      i = close + 1;
    }
    Pins.Found page = text.startsWith(", at ", i) ? pins.afterId(i) : null;
    return page == null ? i : page.end();
  }

  /** The volume before a treatise's authors, with their initials: "5 C. Wright". */
  private int volume(int start, int floor) {
    int at = start;
    for (int n = 0; n < 4 && at - 1 > floor && text.at(at - 1) == ' '; n++) {
      int word = at - 1;
      while (word > floor
          && text.at(word - 1) != ' '
          && text.at(word - 1) != '\n'
          && text.at(word - 1) != '(') {
        word--;
      }
      boolean initial = text.at(at - 2) == '.' && Reading.isUpper(text.at(word)) && at - word <= 4;
      boolean digits =
          text.digitsEnd(word) >= at - 1
              || (Reading.isDigit(text.at(word)) && text.at(at - 2) != '.' && at - word < 5);
      if (!initial && !digits) {
        return at;
      }
      at = word;
      if (digits) {
        return at;
      }
    }
    return at;
  }

  private int number(int after) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    for (String word : new String[] {"Nos. ", "No. ", "No.", "no. ", "NO. "}) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return i;
  }

  private int dashed(int at) {
    int end = text.digitsEnd(at);
    while (end > at
        && ((text.at(end) == ',' && text.digitsEnd(end + 1) == end + 4)
            || (Reading.isDash(text.at(end)) && Reading.isDigit(text.at(end + 1))))) {
      end = text.digitsEnd(end + 1);
    }
    return Reading.isLetter(text.at(end))
            && !Reading.isLetter(text.at(end + 1))
            && Reading.isLower(text.at(end))
        ? end + 1
        : Reading.isLetter(text.at(end)) ? at : end;
  }

  /** "Brief for Petitioner 12", "Brief for United States as Amicus Curiae 10-12". */
  int brief(int start, int after, List<Draft> out) {
    int i = after;
    int limit = after + 140;
    while (i < limit) {
      char c = text.at(i);
      if ("\n;(\u201d\"".indexOf(c) >= 0
          || (c == '.'
              && text.at(i + 1) == ' '
              && Reading.isUpper(text.at(i + 2))
              && !Words.abbreviated(lastWord(i)))) {
        return start;
      }
      if (Reading.isDigit(c) && text.at(i - 1) == ' ') {
        Pins.Found pin = pins.afterAt(i);
        boolean number =
            text.endsWith("No. ", i) || text.endsWith("Nos. ", i) || text.endsWith("O. T. ", i);
        if (pin != null && !number && pin.first() < 1000) {
          Draft draft = new Draft(CitationKind.BRIEF, start, i - 1);
          draft.name = text.text(start, i).strip();
          draft.pin(text, pin);
          draft.coreEnd = draft.end;
          draft.key = "brief:" + Keys.slug(draft.name);
          tails.read(draft, draft.linkEnd, false);
          draft.end = draft.linkEnd;
          out.add(draft);
          return draft.linkEnd;
        }
        i = Math.max(i, text.digitsEnd(i) - 1);
      }
      i++;
    }
    return start;
  }

  private String lastWord(int period) {
    int i = period;
    while (i > 0 && text.at(i - 1) != ' ') {
      i--;
    }
    return text.text(i, period + 1);
  }
}
