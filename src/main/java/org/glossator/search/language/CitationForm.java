package org.glossator.search.language;

import java.util.List;
import java.util.Set;

/**
 * Knows a citation among other words of a query: a number, a reporter or code, a number, such as
 * "410 U. S. 113" and "410 U. S., at 153". It is then searched for as it stands, since three words
 * apart would find everything.
 */
final class CitationForm {
  /** Codes after whose name the section sign does not matter. */
  private static final Set<String> CODES = Set.of("usc", "usca", "uscs", "cfr", "code");

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

  /**
   * Where the citation ends that starts at {@code at}: an offset after its last number; or {@code
   * at} when none starts there.
   */
  static int end(String query, int at) {
    if (!Letters.isDigit(query.charAt(at))) {
      return at;
    }
    int limit = Math.min(query.length(), at + 60);
    List<Token> tokens = Words.of(query.substring(at, limit));
    StringBuilder reporter = new StringBuilder();
    for (int i = 1; i + 1 < tokens.size() && i <= 4; i++) {
      if (!isNumber(tokens.get(0).term()) || interrupted(query, at, tokens, i)) {
        return at;
      }
      if (reporter.isEmpty() || !tokens.get(i).term().equals("at")) {
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
