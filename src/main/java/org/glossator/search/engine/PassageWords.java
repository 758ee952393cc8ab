package org.glossator.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.Sentences;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of one passage, as a query asks for them. Their positions are counted from 0: no
 * connector reaches from one passage into another, so it does not matter which the index gives
 * them.
 */
final class PassageWords implements Places.Source {
  private static final int[] PARAGRAPH = {0};

  private final String text;
  private final List<Token> tokens;
  private final Function<Word, Set<String>> terms;
  private final Map<Placed, Places> leaves = new HashMap<>();
  private int @Nullable [] sentences;

  /**
   * The words of {@code text}.
   *
   * @param all every word that will be asked for
   * @param terms what each word of the query stands for
   */
  PassageWords(String text, Set<String> all, Function<Word, Set<String>> terms) {
    this.text = text;
    this.tokens = Words.among(text, all);
    this.terms = terms;
  }

  /** Where the word at {@code position} starts in the text. */
  int startOffset(int position) {
    return tokens.get(position).start();
  }

  /** Where the word at {@code position} ends in the text. */
  int endOffset(int position) {
    return tokens.get(position).end();
  }

  /** The places of a word or phrase, found once. */
  Places leafPlaces(Placed leaf) {
    Places places = leaves.get(leaf);
    if (places == null) {
      places = Places.of(leaf, this);
      leaves.put(leaf, places);
    }
    return places;
  }

  @Override
  public int[] positions(Word word) {
    Set<String> wanted = terms.apply(word);
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (matches(tokens.get(i), wanted)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  @SuppressWarnings("ReferenceEquality") // most tokens are this very object
  private static boolean matches(Token token, Set<String> wanted) {
    return token != Words.OTHER && isAmong(token, wanted);
  }

  private static boolean isAmong(Token token, Set<String> wanted) {
    return wanted.contains(token.term())
        || (token.sign() != 0
            && (wanted.contains(token.signed()) || wanted.contains(String.valueOf(token.sign()))));
  }

  @Override
  public int[] starts(Unit unit) {
    return unit == Unit.PARAGRAPH ? PARAGRAPH : sentences();
  }

  /** The positions of the first words of sentences. */
  private int[] sentences() {
    int[] known = sentences;
    if (known == null) {
      known = positionsOf(Sentences.starts(text));
      sentences = known;
    }
    return known;
  }

  private int[] positionsOf(int[] offsets) {
    List<Token> all = Words.of(text);
    int[] found = new int[offsets.length + 1];
    int count = 1;
    int next = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean begins = false;
      while (next < offsets.length && all.get(i).start() >= offsets[next]) {
        begins = true;
        next++;
      }
      if (begins && i > 0) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
