package org.glossator.render.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name in parts.
 *
 * @param given "Maria-Elena", with a suffix after a comma as reference managers want it
 * @param family "James"
 */
record PersonName(String given, String family) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The name as signed, taken apart at its last word; a suffix is no last word. */
  static PersonName of(String signed) {
    List<String> words = List.of(signed.strip().replace(",", "").split("\\s+", -1));
    String last = words.getLast().toLowerCase(Locale.ROOT).replace(".", "");
    boolean suffix = words.size() > 2 && SUFFIXES.contains(last);
    int family = words.size() - (suffix ? 2 : 1);
    String given = String.join(" ", words.subList(0, family));
    return new PersonName(given + (suffix ? ", " + words.getLast() : ""), words.get(family));
  }

  /** "James, Maria-Elena". */
  String inverted() {
    return given.isEmpty() ? family : family + ", " + given;
  }

  /** The letters of an office in a citation (Bluebook table T11), or empty: "C.M.J.". */
  static String office(String office) {
    String words = office.toLowerCase(Locale.ROOT);
    boolean chief = words.startsWith("chief ") && !words.contains("former");
    if (words.contains("magistrate judge")) {
      return chief ? "C.M.J." : "M.J.";
    }
    if (words.contains("bankruptcy judge")) {
      return "Bankr. J.";
    }
    boolean judge = words.contains("judge") || words.contains("justice");
    return judge ? chief ? "C.J." : "J." : "";
  }
}
