package org.glossator.cite;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads "Id.", "Ibid.", "supra", "infra" and "ante" with their pins. */
final class Shorts {
  /** What may lead to an <i>id.</i> that starts no sentence. */
  private static final Set<String> LEADING =
      Set.of(
          "see",
          "also",
          "accord",
          "but",
          "compare",
          "with",
          "contra",
          "citing",
          "quoting",
          "cited",
          "quoted",
          "generally",
          "in",
          "and",
          "or",
          "by",
          "from",
          "under",
          "per",
          "than",
          "at");

  /** Whose identification it is: "his Id.". */
  private static final Set<String> OWNING =
      Set.of(
          "his", "her", "their", "its", "my", "your", "our", "a", "an", "the", "any", "no", "this",
          "that", "valid", "fake", "false", "photo", "picture", "voter", "student", "state");

  private final Reading text;
  private final Pins pins;
  private final Tails tails;
  private final Names names;
  private final Sections sections;
  private final Authors authors;
  private final IdParts parts;

  Shorts(
      Reading text,
      Pins pins,
      Sections sections,
      Tails tails,
      Names names,
      Authors authors,
      IdParts parts) {
    this.text = text;
    this.parts = parts;
    this.pins = pins;
    this.sections = sections;
    this.tails = tails;
    this.names = names;
    this.authors = authors;
  }

  /** "Id. at 578", "Ibid.", "!d. ¶ 3"; {@code after} is the end of the word and its period. */
  int id(int start, int after, List<Draft> out) {
    boolean period = text.at(after - 1) == '.';
    int i = after;
    Pins.Found pin = pins.afterId(i);
    boolean ibid = text.at(start + 1) == 'b' || text.at(start + 1) == 'B';
    if (!ibid && identifies(start, after, pin != null)) {
      return start;
    }
    if (!period
        && ((pin == null && text.at(i + 1) != '\u00a7')
            || (Reading.isLower(text.at(start)) && text.at(start) != 'i'))) {
      return start;
    }
    Draft draft = new Draft(CitationKind.ID, start, after);
    boolean read =
        section(draft, after)
            || paper(draft, after)
            || parts.read(draft, after)
            || part(draft, after);
    if (!read && pin != null) {
      draft.pin(text, pin);
    }
    if (pin == null && (text.startsWith(", Ex", i) || text.startsWith(" Ex.", i))) {
      draft.pinStyle = 'x';
    }
    int end = draft.end;
    tails.read(draft, end, false);
    draft.end = end;
    out.add(draft);
    return draft.linkEnd;
  }

  /** Whether a person's identification is meant: "his ID", "photo I.D.", "Id. No. 12345". */
  private boolean identifies(int start, int after, boolean pinned) {
    boolean capitals = text.at(after - 1) == 'D' || text.at(after - 2) == 'D';
    boolean numbered = text.startsWith(" No. ", after) && Reading.isDigit(text.at(after + 5));
    boolean dotted = capitals && text.at(start + 1) == '.';
    if (numbered || (dotted && !pinned)) {
      return true;
    }
    int end = text.at(start - 1) == ' ' ? start - 1 : 0;
    int word = end;
    while (word > 0 && Reading.isLetter(text.at(word - 1))) {
      word--;
    }
    String before = text.text(word, end).toLowerCase(Locale.ROOT);
    boolean owned = OWNING.contains(before);
    boolean spoken = !before.isEmpty() && !LEADING.contains(before);
    boolean small = text.at(start) == 'i';
    return pinned ? capitals && spoken : small ? owned : spoken;
  }

  /** "Id. § 1985(3)", "Id., at § 240.10b-5": a section with its subsections. */
  private boolean section(Draft draft, int after) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    i = text.startsWith("at \u00a7", i) ? i + 3 : i;
    Sections.Found found =
        text.at(i) == '\u00a7' ? sections.read(sections.sign(i)) : new Sections.Found(i, i, i);
    if (!found.isPresent()) {
      return false;
    }
    draft.section = text.text(found.start(), found.numberEnd());
    Pins.Found page = text.startsWith(", at ", found.end()) ? pins.afterId(found.end()) : null;
    int end = page == null ? found.end() : page.end();
    draft.pin = text.text(i, end);
    draft.pinStyle = '\u00a7';
    draft.end = end;
    draft.linkEnd = end;
    return true;
  }

  /** "Id. pt. 226", "id. ch. 4": another part of a work, which the work cited last may not have. */
  private boolean part(Draft draft, int after) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    for (String word : new String[] {"pt. ", "pts. ", "tit. ", "ch. ", "app. ", "subpt. "}) {
      int from = i + word.length();
      int end = from;
      while (Reading.isDigit(text.at(end)) || Reading.isUpper(text.at(end))) {
        end++;
      }
      if (i > after && text.startsWith(word, i) && end > from) {
        draft.pin = text.text(i, end);
        draft.pinStyle = '@';
        draft.end = end;
        draft.linkEnd = end;
        return true;
      }
    }
    return false;
  }

  /** "Id., No. 52, at 326": another paper of one collection. */
  private boolean paper(Draft draft, int after) {
    int i = after + 6;
    int end = text.startsWith(", No. ", after) ? text.digitsEnd(i) : i;
    if (end == i || Reading.isLetter(text.at(end)) || Reading.isDash(text.at(end))) {
      return false;
    }
    Pins.Found page = pins.afterId(end);
    int stop = page == null ? end : page.end();
    draft.section = text.text(i, end);
    draft.pin = text.text(after + 2, stop);
    draft.pinStyle = '#';
    draft.end = stop;
    draft.linkEnd = stop;
    return true;
  }

  /** "Columbia, supra, at 579", "supra note 3", "supra Part II". */
  int supra(int start, int wordEnd, int floor, List<Draft> out) {
    int after = text.at(wordEnd - 1) == '.' ? wordEnd - 1 : wordEnd;
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    Draft draft = new Draft(CitationKind.SUPRA, start, after);
    if (text.startsWith("Part", i) || text.startsWith("Section", i) || text.startsWith("pt.", i)) {
      draft.kind = CitationKind.INTERNAL;
      draft.end = labelEnd(i);
      draft.coreEnd = draft.end;
      draft.linkEnd = draft.end;
      out.add(draft);
      return draft.end;
    }
    boolean place = !out.isEmpty() && out.getLast().kind == CitationKind.INTERNAL;
    boolean label = place && out.getLast().linkEnd == start - 2;
    if (text.endsWith(", ", start) && (label || Reading.isDigit(text.at(start - 3)))) {
      draft.kind = CitationKind.INTERNAL; // "p. 12, supra", "Part II, supra"
      out.add(draft);
      return draft.linkEnd;
    }
    pin(draft, after);
    int end = draft.end;
    tails.read(draft, end, false);
    draft.end = end;
    names.find(draft, floor);
    boolean set = text.is(Reading.EMPHASIS, draft.start); // a case's name, not an author's
    draft.alias = set ? "" : authors.key(draft.antecedent);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The pin of a supra, "note 3" and the page after it too: "supra note 3, at 15". */
  private void pin(Draft draft, int after) {
    Pins.Found note = pins.afterId(after);
    if (note == null) {
      return;
    }
    draft.pin(text, note);
    Pins.Found page =
        note.style() == 'n' && text.startsWith(", at ", note.end())
            ? pins.afterId(note.end())
            : null;
    if (page != null) {
      draft.pin(text, page);
      draft.pin = text.text(note.start(), page.end());
    }
  }

  /** "infra, at 12", "infra note 3", "infra Part III", "ante, at 5", "post, at 7". */
  int internal(int start, int after, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    Draft draft = new Draft(CitationKind.INTERNAL, start, after);
    Pins.Found pin = pins.afterId(after);
    if (pin != null) {
      draft.pin(text, pin);
      draft.coreEnd = draft.end;
      int end = draft.end;
      tails.read(draft, end, false); // "ante, at 8 (quoting Fedorenko, supra)"
      draft.end = end;
    } else if (text.startsWith("Part", i)
        || text.startsWith("Section", i)
        || text.startsWith("pt.", i)) {
      draft.end = labelEnd(i);
      draft.coreEnd = draft.end;
      draft.linkEnd = draft.end;
    } else {
      return start;
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /** "Part II-A", "Parts I and II.B": a place in this very document, by a roman number. */
  int part(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = i;
    while ("IVX".indexOf(text.at(end)) >= 0) {
      end++;
    }
    boolean roman = end > i && !Reading.isLetter(text.at(end)) && !Reading.isDigit(text.at(end));
    if (!roman) {
      return start;
    }
    int stop = labelEnd(start);
    Draft draft = new Draft(CitationKind.INTERNAL, start, Math.max(end, stop));
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of "Part II.A", "Parts II-A and III", "Section IV(B)(2)". */
  int labelEnd(int at) {
    int i = at;
    while (Reading.isLetter(text.at(i)) || text.at(i) == '.') {
      i++;
    }
    i = text.skipBlank(i);
    int end = i;
    while (label(text.at(end))
        || (".-\u2013\u2014()".indexOf(text.at(end)) >= 0 && label(text.at(end + 1)))
        || (text.at(end) == ')' && end > i)) {
      end++;
    }
    return end;
  }

  private static boolean label(char c) {
    return Reading.isUpper(c)
        || Reading.isDigit(c)
        || "ivx".indexOf(c) >= 0
        || (c >= 'a' && c <= 'e');
  }
}
