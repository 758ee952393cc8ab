package org.glossator.cite;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of case names that the name grammar must know, as the table "names" lists them. */
final class Words {
  /** Small words inside a name. */
  private static final Set<String> JOINING = of("joining");

  /** What may follow a comma inside one party's name. */
  private static final Set<String> SUFFIXES = of("suffix");

  /** Words that open a sentence or a signal and are no part of the name that follows. */
  private static final Set<String> OPENING = of("opening");

  /** Abbreviations that end in a period and a name goes on after. */
  private static final Set<String> ABBREVIATIONS = of("abbreviation");

  /** Words that tell one pleading from another: "Second Am. Compl.". */
  private static final Set<String> DESCRIBING = of("describing");

  /** Small words before a surname, which belong to it: "van der". */
  private static final Set<String> PARTICLES = of("particle");

  /** Bodies whose names go on with what they are about: "Committee on Ethics". */
  private static final Set<String> BODIES = of("body");

  private Words() {}

  private static Set<String> of(String kind) {
    return TableText.rows(TableText.own("names")).stream()
        .filter(row -> row.cell(0).equals(kind))
        .flatMap(row -> Stream.of(row.cell(1).split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it stands between the parties. */
  static boolean versus(String word) {
    return switch (word) {
      case "v.", "v", "vs.", "vs", "V.", "VS.", "v.," -> true;
      default -> false;
    };
  }

  /** How many characters of "v.Jones", whose blank was lost, are "v."; 0 when none are. */
  static int gluedVersus(String word) {
    int dot = word.startsWith("v.") ? 2 : word.startsWith("vs.") ? 3 : 0;
    return word.length() > dot + 1 && dot > 0 && Reading.isUpper(word.charAt(dot)) ? dot : 0;
  }

  static boolean joins(String word) {
    return JOINING.contains(word);
  }

  /** Whether it stands before a surname and belongs to it. */
  static boolean particle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether it is a body whose name may go on with "on". */
  static boolean body(String word) {
    return BODIES.contains(lower(word).replace('\u2019', '\''));
  }

  static boolean suffix(String word) {
    return SUFFIXES.contains(lower(word));
  }

  static boolean opens(String word) {
    return OPENING.contains(lower(word));
  }

  /** Whether it is part of a document's name before its noun. */
  static boolean describes(String word) {
    return DESCRIBING.contains(lower(word).replace('\u2019', '\''));
  }

  /** Whether a word that ends in a period is an abbreviation rather than a sentence's end. */
  static boolean abbreviated(String word) {
    String bare = lower(word.substring(0, word.length() - 1));
    if (all(bare, "0123456789") || !inAbbreviation(bare)) {
      return false;
    }
    if (bare.length() <= 1 || bare.indexOf('.') >= 0 || bare.indexOf('\'') >= 0) {
      return true;
    }
    if (all(bare, "ivx")) {
      return false; // a heading's number, "ii" to "xxxix"
    }
    return bare.indexOf('\u2019') >= 0
        || ABBREVIATIONS.contains(bare)
        || bare.length() <= 2
        || vowels(bare) == 0;
  }

  /** Whether it has no character but these. */
  private static boolean all(String word, String these) {
    for (int i = 0; i < word.length(); i++) {
      if (these.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean inAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && ".'\u2019&-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it starts small as no name does; "eBay", "iPad" and "linkLine" are names. */
  static boolean small(String word) {
    int i = 0;
    while (i < word.length() && i < 5 && Reading.isLower(word.charAt(i))) {
      i++;
    }
    String head = word.substring(0, i);
    boolean glued = i > 1 && (opens(head) || joins(head)); // "alsoMcGann", a lost blank
    boolean branded = i < word.length() - 1 && Reading.isUpper(word.charAt(i)) && !glued;
    return i > 0 && !branded;
  }

  static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private static int vowels(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }
}
