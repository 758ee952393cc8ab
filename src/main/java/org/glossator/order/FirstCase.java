package org.glossator.order;

import java.util.List;
import java.util.regex.Pattern;
import org.glossator.order.Caption.Party;

/**
 * The parties of the first case in a caption of plain text, where it is sure that they were read
 * right. Where one name holds what no name holds, the rows were misread, and there are none.
 */
final class FirstCase {
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:\\b(?:Nos?|NOS?|Dkt|DKT)\\.|\\b(?:Case|CASE|Civil Action|CIVIL ACTION) (?:No|NO|\\d)"
              + "|\\bORDER\\b(?! OF\\b)|\\bOPINION\\b|\\b(?:Order|Opinion) (?:Granting|Denying|and|re|on)\\b"
              + "|\\b(?:Plaintiff|PLAINTIFF|Defendant|DEFENDANT|Petitioner|PETITIONER|Respondent|RESPONDENT)[sS]?,"
              + "|__| {2}| (?:v\\.|vs\\.) ).*");

  private FirstCase() {}

  /**
   * The parties that are sure.
   *
   * @param parties all that were read
   * @param signs how often the sign between the sides was read
   */
  static List<Party> of(List<Party> parties, int signs) {
    List<Party> first = parties.subList(0, end(parties, signs));
    boolean sound = first.stream().allMatch(p -> isName(p.name()));
    boolean sides = signs > 0 || first.stream().noneMatch(CaseName::isMatter);
    boolean debtor = first.size() == 1 && CaseName.isOfEstate(first.getFirst());
    boolean whole = !sides || debtor || CaseName.of(first).isPresent();
    return sound && whole ? List.copyOf(first) : List.of();
  }

  /** The party with whom another case begins: of the first side again, after the other side. */
  private static int end(List<Party> parties, int signs) {
    boolean roles = parties.stream().noneMatch(p -> p.role().isEmpty());
    if (!roles) {
      return signs > 1 ? Math.min(2, parties.size()) : parties.size();
    }
    boolean other = false;
    for (int i = 1; i < parties.size(); i++) {
      boolean same = CaseName.side(parties.get(i)).equals(CaseName.side(parties.getFirst()));
      if (same && other) {
        return i;
      }
      other |= !same;
    }
    return parties.size();
  }

  private static boolean isName(String name) {
    return !NO_NAME.matcher(name).matches()
        && !DocketNumbers.isWithin(name)
        && !CaptionColumns.holdsSign(name);
  }
}
