package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A case's name as lawyers write it, towards the name as courts print it: without quotation marks
 * and without the citation that follows it, with "v." for "vs." and "United States" for "U.S.".
 *
 * @param whole all of it
 * @param telling without abbreviations, such as "Org.", that the full name has not got; {@code
 *     whole} if there are none or too little would be left
 * @param sides the words of {@code telling}, where one of them is "v"; else none
 */
record CaseName(String whole, String telling, List<String> sides) {
  /** A word with so many letters tells one party from another. */
  private static final int TELLING = 4;

  static CaseName of(String query) {
    String name = withoutCitation(withoutMarks(query)).strip();
    if (!hasVersus(Words.of(name))) {
      return new CaseName(name, name, List.of());
    }
    String whole = inFull(name);
    List<Token> tokens = Words.of(whole);
    List<Token> kept = tokens.stream().filter(t -> !isAbbreviated(t, whole)).toList();
    boolean shorter = kept.size() < tokens.size() && tellsBoth(kept);
    String telling = whole;
    if (shorter) {
      List<String> words = kept.stream().map(t -> whole.substring(t.start(), t.end())).toList();
      telling = String.join(" ", words);
    }
    return new CaseName(
        whole, telling, (shorter ? kept : tokens).stream().map(Token::term).toList());
  }

  /** How many words it has; 0 where there is no name. */
  int size() {
    return Words.of(whole).size();
  }

  private static String withoutMarks(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!Letters.isQuotationMark(words.charAt(i))) {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
  }

  /** "Roe v. Wade, 410 U.S. 113 (1973)" up to the comma; nothing of a mere citation. */
  private static String withoutCitation(String name) {
    for (Token token : Words.of(name)) {
      int start = token.start();
      if (Letters.isDigit(name.charAt(start)) && CitationForm.end(name, start) > start) {
        String before = name.substring(0, start).strip();
        return before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
      }
    }
    return name;
  }

  private static boolean hasVersus(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> Expression.VERSUS.contains(t.term()));
  }

  private static String inFull(String name) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Token token : Words.of(name)) {
      String term = token.term();
      String full =
          Expression.VERSUS.contains(term) ? "v" : term.equals("us") ? "United States" : "";
      if (!full.isEmpty() && !term.equals("v")) {
        out.append(name, done, token.start()).append(full);
        done = token.end();
      }
    }
    return out.append(name.substring(done)).toString();
  }

  /** "Org.", "Ass'n", "Nat'l": a dot after it or an apostrophe before its last letter. */
  private static boolean isAbbreviated(Token token, String name) {
    String term = token.term();
    boolean dotted = token.end() < name.length() && name.charAt(token.end()) == '.';
    boolean contracted = term.length() > 2 && term.charAt(term.length() - 2) == '\'';
    return (dotted || contracted) && !term.equals("v");
  }

  private static boolean tellsBoth(List<Token> kept) {
    List<Integer> sides = new ArrayList<>(List.of(0, 0));
    int side = 0;
    for (Token token : kept) {
      if (token.term().equals("v")) {
        side = 1;
      } else if (token.term().length() >= TELLING) {
        sides.set(side, sides.get(side) + 1);
      }
    }
    return sides.get(0) > 0 && sides.get(1) > 0;
  }
}
