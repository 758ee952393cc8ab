package org.glossator.cite;

/**
 * Knows which numbers the federal sets of rules reach, so that a bare "Rule 59(e)" after an
 * appellate rule is none of theirs.
 */
final class RuleNumbers {
  private RuleNumbers() {}

  /** Whether the set can have a rule of this number; of a set that is not known it is assumed. */
  static boolean has(String set, String section) {
    int number = number(section);
    return number < 0
        || switch (set) {
          case "frcp" -> number <= 87;
          case "frcrmp" -> number <= 62;
          case "frap" -> number <= 48;
          case "fre" -> number >= 101 && number <= 1103;
          case "frbp" -> number >= 1001 && number <= 9038;
          case "supct" -> number <= 48;
          default -> true;
        };
  }

  /** The number before a point, a dash or a letter; -1 when the section starts with none. */
  private static int number(String section) {
    int value = -1;
    for (int i = 0; i < section.length() && i < 6 && Reading.isDigit(section.charAt(i)); i++) {
      value = Math.max(0, value) * 10 + section.charAt(i) - '0';
    }
    return value;
  }
}
