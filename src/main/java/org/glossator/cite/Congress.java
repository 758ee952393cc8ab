package org.glossator.cite;

import java.util.List;

/** Reads the papers of one Congress: its bills, and its debates in the Congressional Globe. */
final class Congress {
  private final Reading text;
  private final Sections sections;
  private final Pins pins;
  private final Tails tails;

  Congress(Reading text, Sections sections, Pins pins, Tails tails) {
    this.text = text;
    this.sections = sections;
    this.pins = pins;
    this.tails = tails;
  }

  /** "H.R. 3200, 111th Cong. § 2 (2009)": a bill, or a resolution, of one Congress. */
  int bill(int start, int after, String house, List<Draft> out) {
    int i = text.skipBlank(text.startsWith(" No. ", after) ? after + 4 : after);
    int end = text.digitsEnd(i);
    int congress = end + 2;
    int ordinal = text.digitsEnd(congress);
    int word = ordinal;
    while (Reading.isLower(text.at(word)) && word < ordinal + 3) {
      word++;
    }
    if (end == i
        || !text.startsWith(", ", end)
        || ordinal == congress
        || !text.startsWith(" Cong.", word)) {
      return start;
    }
    Draft draft = new Draft(CitationKind.LEGISLATIVE, start, end);
    draft.name = text.text(start, word + 6);
    draft.key = house + ":" + text.text(congress, ordinal) + "/" + text.text(i, end);
    draft.end = word + 6;
    draft.linkEnd = word + 6;
    int signed = sections.sign(draft.end);
    Sections.Found found = signed > draft.end ? sections.read(signed) : new Sections.Found(0, 0, 0);
    if (found.isPresent()) {
      draft.pin = text.text(draft.end, found.end()).strip();
      draft.end = found.end();
      draft.linkEnd = found.end();
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * "Cong. Globe, 39th Cong., 1st Sess., 474 (1866)", "39th Cong. Globe 474".
   *
   * @param start where "Cong. Globe" starts
   * @param after its end
   */
  int globe(int start, int after, List<Draft> out) {
    int congress = text.startsWith(", ", after) ? text.digitsEnd(after + 2) : after;
    boolean named = congress > after + 2;
    int from = named ? start : ordinalStart(start);
    String number = named ? text.text(after + 2, congress) : text.text(from, text.digitsEnd(from));
    int session = named ? past(" Cong.", word(congress)) : after;
    int end = named ? session(session) : after;
    if (number.isEmpty() || end < 0) {
      return start;
    }
    int page = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    Pins.Found found = pins.afterAt(text.startsWith("at ", page) ? page + 3 : page);
    if (found == null || found.style() != 'p' || found.first() < 0) {
      return start;
    }
    Draft draft = new Draft(CitationKind.LEGISLATIVE, from, found.end());
    draft.reporter = "Cong. Globe";
    draft.name = "Cong. Globe, " + number + " Cong." + (named ? text.text(session, end) : "");
    draft.page = text.text(found.start(), text.digitsEnd(found.start()));
    draft.key = "cong-globe:" + number + "/" + found.first();
    draft.pinFirst = found.first();
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of ", 1st Sess." or ", Spec. Sess.", also of ", App." after it; -1 when none is. */
  private int session(int at) {
    int i = text.skipBlank(text.at(at) == ',' ? at + 1 : at);
    int word = text.at(i) == 'S' ? i + 5 : word(text.digitsEnd(i));
    int end = past(" Sess.", word);
    return end < 0 ? -1 : text.startsWith(", App.", end) ? end + 6 : end;
  }

  /** Where "39th " starts before {@code start}, or {@code start}. */
  private int ordinalStart(int start) {
    int i = start - 1;
    while (Reading.isLower(text.at(i - 1))) {
      i--;
    }
    int digits = i;
    while (Reading.isDigit(text.at(digits - 1))) {
      digits--;
    }
    return text.at(start - 1) == ' ' && digits < i && i < start - 2 ? digits : start;
  }

  /** The end of an ordinal's letters: "th", "st", "d". */
  private int word(int digitsEnd) {
    int i = digitsEnd;
    while (Reading.isLower(text.at(i)) && i < digitsEnd + 3) {
      i++;
    }
    return i;
  }

  private int past(String word, int at) {
    return at >= 0 && text.startsWith(word, at) ? at + word.length() : -1;
  }
}
