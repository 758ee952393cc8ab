package org.glossator.cite;

/** Reads docket numbers: "12-1234", "3:21-cv-03450-JSC", "C 11-3822 MEJ", "11 Civ. 1234 (ABC)". */
final class DocketNumbers {
  private final Reading text;

  DocketNumbers(Reading text) {
    this.text = text;
  }

  /** The end of the number at {@code at}, or {@code at} when there is none. */
  int end(int at) {
    int i = at;
    boolean digits = false;
    boolean dash = false;
    int end = at;
    while (i < at + 40) {
      char c = text.at(i);
      if (Reading.isDigit(c)) {
        digits = true;
        end = i + 1;
      } else if (broken(i)) {
        dash |= digits;
        i++;
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

  /** Whether a line of print ended after a dash of the number: "No. 18- / cv-00619". */
  private boolean broken(int i) {
    char next = text.at(i + 2);
    return Reading.isDash(text.at(i))
        && text.at(i + 1) == ' '
        && text.is(Reading.LINE, i + 2)
        && (Reading.isDigit(next) || Reading.isLower(next));
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
