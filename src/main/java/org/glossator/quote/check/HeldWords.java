package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An order's text, cut into tokens and indexed by word: what quotations are looked up in. */
final class HeldWords {
  private final HeldText held;
  private final List<Token> tokens;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final boolean[] cited;

  HeldWords(HeldText held) {
    this.held = held;
    this.tokens = Tokens.of(held.text());
    this.cited = new boolean[tokens.size()];
    int citation = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        places.computeIfAbsent(token.form(), form -> new ArrayList<>()).add(i);
      }
      while (citation < held.citations().size()
          && held.citations().get(citation).end() <= token.span().start()) {
        citation++;
      }
      cited[i] =
          citation < held.citations().size() && held.citations().get(citation).covers(token.span());
    }
  }

  HeldText held() {
    return held;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Whether the token stands in a citation of the order. */
  boolean isCited(int index) {
    return cited[index];
  }

  /** The indexes of the tokens with this form, by place. */
  List<Integer> places(String form) {
    return places.getOrDefault(form, List.of());
  }
}
