package org.glossator.cite;

import java.util.List;

/** Reads cases by docket number: "Foo v. Bar, No. 12-1234, slip op. at 5 (9th Cir. 2012)". */
final class Dockets {
  private final Reading text;
  private final Pins pins;
  private final Tails tails;
  private final Names names;

  Dockets(Reading text, Pins pins, Tails tails, Names names) {
    this.text = text;
    this.pins = pins;
    this.tails = tails;
    this.names = names;
  }

  /** What follows "No." or "Case No."; a bare number is no citation. */
  int read(int start, int after, int floor, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = numberEnd(i);
    if (end == i) {
      return start;
    }
    Draft draft = new Draft(CitationKind.DOCKET, start, end);
    end = others(end);
    draft.end = end;
    draft.linkEnd = end;
    draft.name = text.text(start, end);
    draft.key = "docket:" + Keys.slug(text.text(i, end));
    boolean slip = slip(draft, end);
    if (database(draft.linkEnd)) {
      return start;
    }
    Draft tail = new Draft(CitationKind.DOCKET, start, draft.linkEnd);
    tails.read(tail, draft.linkEnd, true);
    names.find(draft, floor);
    boolean named = !draft.plaintiff.isEmpty();
    boolean court = tail.year > 0;
    if (!slip && !(named && court) && !(court && !tail.court.isEmpty())) {
      return start;
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of ", 21-1, 21-2" after the first number. */
  private int others(int first) {
    int end = first;
    for (int n = 0; n < 12; n++) {
      int i = end;
      for (String word : new String[] {", and ", ", ", " and ", " & "}) {
        i = i == end && text.startsWith(word, end) ? end + word.length() : i;
      }
      int next = i > end && Reading.isDigit(text.at(i)) ? numberEnd(i) : i;
      if (next <= i) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** ", slip op. at 5", ", slip op., at 5". */
  private boolean slip(Draft draft, int end) {
    for (String word :
        new String[] {", slip op.", ", Slip op.", " slip op.", ", slip opinion", "; slip op."}) {
      if (text.startsWith(word, end)) {
        int after = end + word.length();
        draft.end = after;
        draft.linkEnd = after;
        Pins.Found pin = pins.afterId(after);
        if (pin != null) {
          draft.pin(text, pin);
        }
        return true;
      }
    }
    Pins.Found pin = text.startsWith(", at ", end) ? pins.afterId(end) : null;
    if (pin != null) {
      draft.pin(text, pin);
    }
    return false;
  }

  /** Whether a database number follows, which then names the decision. */
  private boolean database(int at) {
    int i = text.at(at) == ',' ? text.skipBlank(at + 1) : at;
    int end = text.digitsEnd(i);
    return end - i == 4
        && i > at
        && (text.startsWith(" WL ", end)
            || text.text(end, end + 60).contains(" LEXIS ")
            || Reading.isUpper(text.at(end + 1)));
  }

  /** The end of "12-1234", "3:21-cv-03450-JSC", "C 11-3822 MEJ", "11 Civ. 1234 (ABC)". */
  private int numberEnd(int at) {
    int i = at;
    boolean digits = false;
    boolean dash = false;
    int end = at;
    while (i < at + 40) {
      char c = text.at(i);
      if (Reading.isDigit(c)) {
        digits = true;
        end = i + 1;
      } else if ((Reading.isDash(c) || c == ':')
          && (Reading.isLetter(text.at(i + 1)) || Reading.isDigit(text.at(i + 1)))) {
        dash |= digits;
      } else if (Reading.isLetter(c)) {
        if (!digits && i > at + 5) {
          return at;
        }
        end = digits ? i + 1 : end;
      } else if ((c != ' ' && c != '.') || !inside(i)) {
        break;
      }
      i++;
    }
    boolean civ = text.text(at, end).contains("Civ");
    return digits && (dash || civ) ? end : at;
  }

  /** Whether a blank or period stands inside a docket number: "C 11-3822 MEJ", "11 Civ. 1234". */
  private boolean inside(int i) {
    char next = text.at(i) == '.' ? text.at(i + 2) : text.at(i + 1);
    boolean initials =
        Reading.isUpper(text.at(i + 1))
            && Reading.isUpper(text.at(i + 2))
            && !Reading.isLower(text.at(i + 4));
    boolean civ =
        text.startsWith(" Civ", i)
            || text.startsWith(" CV", i)
            || text.startsWith(" CR", i)
            || text.startsWith(" C ", i);
    return civ || initials || (Reading.isDigit(next) && Reading.isLetter(text.at(i - 1)));
  }
}
