package org.glossator.search.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows a citation among other words of a query: a number, a reporter or code, a number, such as
 * "410 U. S. 113" and "410 U. S., at 153"; or the name of rules and a number, such as "Fed. R. Civ.
 * P. 12". It is then searched for as it stands, since its words apart would find everything.
 */
final class CitationForm {
  /** Codes after whose name the section sign does not matter. */
  private static final Set<String> CODES = Set.of("usc", "usca", "uscs", "cfr", "code");

  /** What is written for the section sign. */
  private static final Set<String> SECTIONS = Set.of("sec", "secs", "section", "sections");

  /** No name of rules has more words. */
  static final int RULE_WORDS = 5;

  /** The names of rules; of one line, names of the same. */
  private static final List<List<String>> RULES =
      Stream.of(
              "fed r civ p/fed rule civ proc/federal rule of civil procedure/frcp",
              "fed r crim p/fed rule crim proc/federal rule of criminal procedure/frcrp",
              "fed r app p/fed rule app proc/federal rule of appellate procedure/frap",
              "fed r bankr p/fed rule bkrtcy proc/federal rule of bankruptcy procedure",
              "fed r evid/fed rule evid/federal rule of evidence/fre",
              "civ lr/civil lr/civil local rule",
              "crim lr/criminal lr/criminal local rule")
          .map(line -> List.of(line.split("/")))
          .toList();

  private static final Set<String> REPORTERS =
      Set.of(
          ("us/usc/usca/uscs/cfr/frd/wl/br/stat/f/f 2d/f 3d/f 4th/f appx/f app'x/fed appx"
                  + "/fed app'x/f supp/f supp 2d/f supp 3d/s ct/sct/l ed/l ed 2d/fed reg/fed cl/fed r"
                  + "/us lexis/us dist lexis/us app lexis/a/a 2d/a 3d/p/p 2d/p 3d/ne/ne 2d/ne 3d/nw"
                  + "/nw 2d/se/se 2d/so/so 2d/so 3d/sw/sw 2d/sw 3d/cal/cal 2d/cal 3d/cal 4th/cal 5th"
                  + "/cal app/cal app 2d/cal app 3d/cal app 4th/cal app 5th/cal rptr/cal rptr 2d"
                  + "/cal rptr 3d/ny/ny 2d/nys/nys 2d/ad/ad 2d/ad 3d/ill/ill 2d/mass/pa/ohio st"
                  + "/ohio st 2d/ohio st 3d/wash/wash 2d/wis/wis 2d/nj/mich/minn/tc/uspq/uspq 2d")
              .split("/"));

  private CitationForm() {}

  /** Whether {@code term} names a code, so that "17 USC 101" means "17 U.S.C. § 101". */
  static boolean isCode(String term) {
    return CODES.contains(term);
  }

  /** Whether {@code term}, after a code, says no more than a section sign. */
  static boolean isSection(String term) {
    return SECTIONS.contains(term);
  }

  /**
   * Where the citation ends that starts at {@code at}: an offset after its last number; or {@code
   * at} when none starts there.
   */
  static int end(String query, int at) {
    int limit = Math.min(query.length(), at + 60);
    List<Token> tokens = Words.of(query.substring(at, limit));
    return Letters.isDigit(query.charAt(at))
        ? afterReporter(query, at, tokens)
        : afterRules(query, at, tokens);
  }

  private static int afterRules(String query, int at, List<Token> tokens) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i + 1 < tokens.size() && i < RULE_WORDS; i++) {
      if (i > 0 && interrupted(query, at, tokens, i)) {
        return at;
      }
      name.append(i == 0 ? "" : " ").append(tokens.get(i).term());
      Token next = tokens.get(i + 1);
      boolean numbered = isNumber(next.term()) && !interrupted(query, at, tokens, i + 1);
      if (numbered && tokens.get(0).start() == 0 && !rules(name.toString()).isEmpty()) {
        return at + next.end();
      }
    }
    return at;
  }

  /** All names of the rules that {@code name} names; none where it names no rules. */
  static List<String> rules(String name) {
    String one = name.replace("federal rules of", "federal rule of");
    for (List<String> names : RULES) {
      if (names.contains(one)) {
        return names;
      }
    }
    return List.of();
  }

  private static int afterReporter(String query, int at, List<Token> tokens) {
    StringBuilder reporter = new StringBuilder();
    for (int i = 1; i + 1 < tokens.size() && i <= 4; i++) {
      if (!isNumber(tokens.get(0).term()) || interrupted(query, at, tokens, i)) {
        return at;
      }
      if (!isFiller(reporter, tokens.get(i).term())) {
        reporter.append(reporter.isEmpty() ? "" : " ").append(tokens.get(i).term());
      }
      Token next = tokens.get(i + 1);
      boolean numbered = isNumber(next.term()) && !interrupted(query, at, tokens, i + 1);
      if (numbered && REPORTERS.contains(reporter.toString())) {
        return at + next.end();
      }
    }
    return at;
  }

  private static boolean isFiller(StringBuilder reporter, String term) {
    return !reporter.isEmpty()
        && (term.equals("at") || (isSection(term) && isCode(reporter.toString())));
  }

  /** Signs of the query language between two words: then they are not one citation. */
  private static boolean interrupted(String query, int at, List<Token> tokens, int i) {
    for (int c = tokens.get(i - 1).end(); c < tokens.get(i).start(); c++) {
      if ("\"“”&%/+()|".indexOf(query.charAt(at + c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String term) {
    return Letters.isDigit(term.charAt(0)) && Letters.isDigit(term.charAt(term.length() - 1));
  }
}
