package org.glossator.cite;

/** Sees initials that are only the rest of longer ones, and so stand for nothing by themselves. */
final class Rests {
  private final Reading text;

  Rests(Reading text) {
    this.text = text;
  }

  /** The "C.R." of "2014 E.C.R. 317" and the "S.C.R." of "1 S.C.R. 103" are reports, no rules. */
  boolean ofReport(int start, int after) {
    boolean volume = text.at(start - 1) == ' ' && Reading.isDigit(text.at(start - 2));
    boolean letters = text.text(start, after).chars().noneMatch(Character::isLowerCase);
    return glued(start) || (volume && letters && text.at(after - 1) == '.');
  }

  /** The "R." of "H. R. 3200", a bill, of "id. R. 4", a rule, and of "E.C.R." is no record. */
  boolean ofAnother(int start) {
    boolean rest =
        text.text(start, start + 3).equals("R. ")
            && (text.startsWith("H. ", start - 3)
                || text.startsWith("H.", start - 2)
                || text.startsWith("d. ", start - 3));
    return rest || glued(start);
  }

  /** Whether it goes on from an initial, as the "R." of "E.C.R." does. */
  private boolean glued(int start) {
    return text.at(start - 1) == '.' && Reading.isUpper(text.at(start - 2));
  }
}
