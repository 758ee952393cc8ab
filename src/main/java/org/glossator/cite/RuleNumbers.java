package org.glossator.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Knows which numbers the federal sets of rules have, so that a bare "Rule 59(e)" after an
 * appellate rule is none of theirs.
 */
final class RuleNumbers {
  /** The numbers with a point or a letter, which are set between others. */
  private static final Map<String, Set<String>> BETWEEN =
      Map.of(
          "frcp",
          Set.of(
              "4.1", "5.1", "5.2", "7.1", "16.1", "23.1", "23.2", "25.1", "44.1", "62.1", "65.1",
              "71.1", "71A"),
          "frcrmp",
          Set.of(
              "4.1", "5.1", "12.1", "12.2", "12.3", "12.4", "16.1", "17.1", "26.1", "26.2", "26.3",
              "29.1", "32.1", "32.2", "44.1", "49.1"),
          "frap",
          Set.of("12.1", "26.1", "28.1", "32.1"),
          "fre",
          Set.of());

  /** The last subdivision of each criminal rule; a rule that is not here has none or is no more. */
  private static final Map<String, Character> CRIMINAL =
      last(
          "1c 4d 4.1c 5g 5.1h 6i 7f 8b 9d 10c 11h 12i 12.1f 12.2e 12.3e 12.4c 14b 15h 16d 16.1b 17h"
              + " 20d 21e 23c 24c 25b 26.2g 29d 30d 31e 32i 32.1f 32.2e 33b 34b 35c 37c 38g 40f 41i"
              + " 42b 43c 44c 45e 46j 47d 48b 49e 49.1h 50b 51b 52b 54c 56c 57c 58h 59c 60b 61c 62e");

  /** Rule 12(b) of the criminal rules never had more grounds; that of the civil rules has seven. */
  private static final int MOST_GROUNDS = 5;

  private RuleNumbers() {}

  private static Map<String, Character> last(String rules) {
    Map<String, Character> out = new HashMap<>();
    for (String rule : rules.split(" ", -1)) {
      out.put(rule.substring(0, rule.length() - 1), rule.charAt(rule.length() - 1));
    }
    return out;
  }

  /** Whether the set has a rule of this number; of a set that is not known it is assumed. */
  static boolean has(String set, String section) {
    int number = number(section);
    boolean reached =
        switch (set) {
          case "frcp" -> number >= 1 && number <= 87;
          case "frcrmp" -> number >= 1 && number <= 62;
          case "frap", "supct" -> number >= 1 && number <= 48;
          case "fre" -> number >= 101 && number <= 1103;
          case "taxct" -> number >= 1 && number <= 354;
          case "frbp" -> number >= 1001 && number <= 9038;
          default -> true;
        };
    Set<String> between = BETWEEN.get(set);
    boolean whole = section.equals(String.valueOf(number));
    return reached && (between == null || whole || between.contains(section));
  }

  /**
   * Whether a bare rule is surely one of the set that was named last. Appellate rules are often
   * named in passing where others are spoken of.
   *
   * @param pin its subdivisions: "(b)(6)"
   */
  static boolean fits(String set, String section, String pin) {
    if (set.isEmpty() || set.equals("frap") || !has(set, section)) {
      return false;
    }
    if (set.equals("frcrmp") && divided(pin)) {
      return divides(set, section, pin);
    }
    boolean listed = set.equals("fre") || set.equals("frbp") || set.equals("taxct");
    return listed || number(section) <= 100;
  }

  /** Whether a rule of the set can have these subdivisions; of most sets it is assumed. */
  static boolean divides(String set, String section, String pin) {
    boolean criminal = set.equals("frcrmp") || set.equals(Keys.OPEN + "criminal-rule");
    boolean federal = criminal || set.equals("frcp") || set.equals("frap") || set.equals("fre");
    if (!federal || !divided(pin)) {
      return true;
    }
    char last = CRIMINAL.getOrDefault(section, ' ');
    boolean ground = section.equals("12") && pin.startsWith("(b)(");
    boolean fits = pin.charAt(1) <= last && !(ground && pin.charAt(4) - '0' > MOST_GROUNDS);
    return !Reading.isUpper(pin.charAt(1)) && (!criminal || fits);
  }

  private static boolean divided(String pin) {
    return pin.length() > 1 && pin.charAt(0) == '(';
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
