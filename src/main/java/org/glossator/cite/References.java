package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Proposes cases that are named without their numbers: words in italics, "the Millennium court",
 * "Amick at 795". The resolver keeps those whose name the document has cited before.
 */
final class References {
  private static final int LONGEST = 70;

  /** What stands before the name of a person who is spoken of: "Mr. Roe, at page 36 of his". */
  private static final Set<String> TITLES =
      Set.of(
          "Mr.",
          "Ms.",
          "Mrs.",
          "Dr.",
          "Judge",
          "Justice",
          "Officer",
          "Agent",
          "Detective",
          "Deputy",
          "Sergeant",
          "Sgt.",
          "Lieutenant",
          "Lt.",
          "Captain",
          "Professor",
          "Prof.",
          "Magistrate");

  /** What a number counts that is no page. */
  private static final Set<String> UNITS =
      Set.of(
          "noon",
          "dollars",
          "cents",
          "percent",
          "feet",
          "inches",
          "miles",
          "yards",
          "years",
          "months",
          "days",
          "hours",
          "minutes",
          "pounds",
          "degrees",
          "hundred",
          "thousand",
          "million");

  private final Reading text;
  private final Pins pins;

  References(Reading text, Pins pins) {
    this.text = text;
    this.pins = pins;
  }

  /**
   * The words in italics that start here, when they look like a name; returns {@code start} always.
   */
  int emphasized(int start, List<Draft> out) {
    int end = start;
    while (end < start + LONGEST && text.is(Reading.EMPHASIS, end)) {
      end++;
    }
    if (end >= start + LONGEST || !Reading.isUpper(text.at(start))) {
      return start;
    }
    int stop = nameEnd(start, end);
    if (stop > start) {
      propose(start, stop, out);
    }
    return start;
  }

  /** "the Millennium court": {@code at} is where "court" starts. */
  void court(int at, List<Draft> out) {
    if (text.at(at - 1) != ' ' || text.startsWith(" of ", at + 5)) {
      return;
    }
    int start = at - 1;
    for (int n = 0; n < 4; n++) {
      int word = wordStart(start);
      if (!Reading.isUpper(text.at(word))) {
        break;
      }
      start = word;
      if (text.endsWith("the ", start) || text.endsWith("The ", start)) {
        propose(start, at - 1, out);
        return;
      }
      start = start - 1;
      if (text.at(start) != ' ') {
        return;
      }
    }
  }

  /** "Amick at 795", "Amick, at p. 795": {@code at} is where "at" starts. */
  void page(int at, List<Draft> out) {
    boolean page =
        Reading.isDigit(text.at(at + 3))
            || text.at(at + 3) == '\u00b6'
            || (text.startsWith("p. ", at + 3) && Reading.isDigit(text.at(at + 6)))
            || (text.startsWith("pp. ", at + 3) && Reading.isDigit(text.at(at + 7)));
    if (page && text.at(at - 1) == ' ' && !hour(at) && !counts(text.digitsEnd(at + 3))) {
      named(text.at(at - 2) == ',' ? at - 2 : at - 1, at - 1, out);
    }
  }

  /** "Johnson, ¶ 20": {@code sign} is where the sign stands. */
  void paragraph(int sign, List<Draft> out) {
    if (text.endsWith(", ", sign)) {
      named(sign - 2, sign - 2, out);
    }
  }

  /** "Doe, slip op. at 5": {@code at} is where "slip" starts. */
  void slip(int at, List<Draft> out) {
    if (!text.endsWith(", ", at)) {
      return;
    }
    int end = at;
    while (text.at(end) != 'o' && end < at + 6) {
      end++;
    }
    while (Reading.isLetter(text.at(end)) || text.at(end) == '.') {
      end++;
    }
    named(at - 2, end, out);
  }

  /** "at 10 a.m.", "at 9:30". */
  private boolean hour(int at) {
    int end = text.digitsEnd(at + 3);
    return (text.at(end) == ':' && Reading.isDigit(text.at(end + 1)))
        || text.startsWith(" a.m.", end)
        || text.startsWith(" p.m.", end)
        || text.startsWith(" o'clock", end);
  }

  /** Whether the number counts what a sentence speaks of: "Roe at 5 Main Street", "at 12 noon". */
  private boolean counts(int end) {
    int word = end + 1;
    int stop = word;
    while (Reading.isLetter(text.at(stop))) {
      stop++;
    }
    String next = text.at(end) == ' ' ? text.text(word, stop) : "";
    boolean name = next.length() > 1 && Reading.isUpper(next.charAt(0)) && !Words.opens(next);
    return name || UNITS.contains(next);
  }

  /** The name that ends at {@code end}, its pin after {@code after}. */
  private void named(int end, int after, List<Draft> out) {
    int start = wordStart(end);
    boolean name = Reading.isUpper(text.at(start)) && Reading.isLetter(text.at(end - 1));
    if (!name || Words.opens(text.text(start, end))) {
      return;
    }
    int longer = start;
    while (longer > 1
        && text.at(longer - 1) == ' '
        && (Reading.isUpper(text.at(wordStart(longer - 1))) || text.endsWith(" v. ", longer))) {
      longer = wordStart(longer - 1);
      if (end - longer > LONGEST) {
        break;
      }
    }
    Draft draft = propose(longer, end, after, out);
    if (longer < start && !TITLES.contains(text.text(wordStart(start - 1), start - 1))) {
      draft.alias = text.text(start, end);
    }
  }

  private Draft propose(int start, int end, List<Draft> out) {
    return propose(start, end, end, out);
  }

  private Draft propose(int start, int end, int after, List<Draft> out) {
    Draft draft = new Draft(CitationKind.REFERENCE, start, end);
    draft.name = text.text(start, end);
    draft.tentative = true;
    Pins.Found pin =
        text.startsWith(" at ", after)
                || text.startsWith(", at ", after)
                || text.startsWith(", \u00b6", after)
            ? pins.afterId(after)
            : null;
    if (pin != null) {
      draft.pin(text, pin);
    }
    out.add(draft);
    return draft;
  }

  private int wordStart(int end) {
    int i = end;
    while (i > 0 && text.at(i - 1) != ' ' && text.at(i - 1) != '\n' && text.at(i - 1) != '(') {
      i--;
    }
    return i;
  }

  /** The end of the name without punctuation and possessive. */
  private int nameEnd(int start, int end) {
    int i = end;
    while (i > start && " ,.;:".indexOf(text.at(i - 1)) >= 0) {
      i--;
    }
    if (i - start > 3 && text.at(i - 1) == 's' && Reading.isApostrophe(text.at(i - 2))) {
      i -= 2;
    }
    return i;
  }

  /** Drops proposals that stand inside a citation found by other means. */
  static List<Draft> outside(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts.size());
    int covered = 0;
    for (Draft draft : drafts) {
      if (!draft.tentative) {
        covered = Math.max(covered, draft.linkEnd);
        while (!out.isEmpty() && out.getLast().tentative && out.getLast().coreEnd > draft.start) {
          out.removeLast();
        }
        out.add(draft);
      } else if (draft.coreStart >= covered) {
        covered = draft.linkEnd;
        out.add(draft);
      }
    }
    return out;
  }
}
