package org.glossator.cite;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the words of which the names of codes are made: "Rev.", "Stat.", "Cts. & Jud. Proc.". */
final class CodeWords {
  private static final Set<String> CODE_WORDS =
      Set.of(
          "code",
          "stat.",
          "stats.",
          "stat",
          "laws",
          "law",
          "ann.",
          "rev.",
          "comp.",
          "gen.",
          "act",
          "regs.",
          "admin.",
          "adm.",
          "statutes",
          "cons.",
          "consol.",
          "codes",
          "c.s.",
          "regulations");

  private CodeWords() {}

  /** Whether this word, in lower case, says that the words around it name a code. */
  static boolean is(String bare) {
    return CODE_WORDS.contains(bare);
  }

  /**
   * Whether a word can be of a code's subject, and is no division's: ", Fam. Law" but not ", Ch.".
   */
  static boolean titles(@Nullable LawCode code, String bare) {
    boolean statute = code != null && code.kind() == LawCode.Kind.STATUTE;
    return statute && !bare.matches("(?:tit|art|ch|pt|canon|chap|title|article|chapter)s?\\.?");
  }

  /** Whether a word can go on with the name of a code that is known: "Ann.,", "Crim. Law". */
  static boolean follows(String bare) {
    boolean abbreviated = bare.endsWith(".") && Words.abbreviated(bare);
    return abbreviated
        || is(bare)
        || is(bare + ".")
        || bare.startsWith("(")
        || bare.equals("&")
        || bare.equals("and")
        || bare.equals("rule")
        || bare.equals("annotated")
        || bare.equals("section")
        || bare.equals("sections");
  }

  /** Whether a word can go on with the name of a code that no table holds. */
  static boolean fits(String word) {
    if (word.isEmpty() || ";:)(".indexOf(word.charAt(word.length() - 1)) >= 0) {
      return false;
    }
    char first = word.charAt(0);
    boolean joins =
        word.equals("&") || word.equals("and") || word.equals("of") || word.equals("the");
    boolean quoted = first == '(' && word.endsWith(")");
    return Reading.isUpper(first) || joins || quoted || word.equals("rule");
  }
}
