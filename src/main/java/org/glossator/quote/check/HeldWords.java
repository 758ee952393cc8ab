package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;

/** An order's text, cut into tokens and indexed by word: what quotations are looked up in. */
final class HeldWords {
  private final HeldText held;
  private final List<Token> tokens;
  private final boolean[] cited;

  /** By the lowest bits of a form's hash: 1 and the first token of which the form has them. */
  private final int[] first;

  /** For each token 1 and the next of which the form has the same lowest bits; 0 if none has. */
  private final int[] next;

  HeldWords(HeldText held) {
    this.held = held;
    this.tokens = Tokens.of(held.text());
    this.cited = new boolean[tokens.size()];
    this.first = new int[Integer.highestOneBit(tokens.size() | 1) * 2];
    this.next = new int[tokens.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).isWord()) {
        int bits = bits(tokens.get(i).form());
        next[i] = first[bits];
        first[bits] = i + 1;
      }
    }
    int citation = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      while (citation < held.citations().size()
          && held.citations().get(citation).end() <= token.span().start()) {
        citation++;
      }
      cited[i] =
          citation < held.citations().size() && held.citations().get(citation).covers(token.span());
    }
  }

  private int bits(String form) {
    int hash = form.hashCode();
    return (hash ^ hash >>> 15) & (first.length - 1);
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
    List<Integer> places = new ArrayList<>();
    for (int i = first[bits(form)]; i > 0; i = next[i - 1]) {
      if (tokens.get(i - 1).form().equals(form)) {
        places.add(i - 1);
      }
    }
    return places;
  }
}
