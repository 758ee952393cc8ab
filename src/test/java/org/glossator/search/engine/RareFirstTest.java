package org.glossator.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class RareFirstTest {
  private static final long LONG = 1 << 20;

  @Test
  void the_longest_lists_of_a_phrase_are_read_last_and_never_the_two_shortest() {
    Phrase phrase = phrase("gave", "the", "legislature", "a");
    assertThat(last(phrase, 1, LONG, 2, LONG / 2)).containsExactlyInAnyOrder("the", "a");
    assertThat(last(phrase, 1, LONG, 2, 3)).containsExactly("the");
    assertThat(last(phrase, 1, 4, 2, 3)).isEmpty();
    assertThat(last(phrase, LONG, LONG, LONG, LONG)).isEmpty();
    assertThat(last(phrase("the", "law"), LONG, 1)).isEmpty();
  }

  @Test
  void where_a_phrase_stands_its_rarer_words_stand() {
    Random random = new Random(11);
    Phrase phrase = phrase("gave", "the", "legislature", "a");
    Set<Word> last = Set.of(phrase.words().get(1), phrase.words().get(3));
    int standing = 0;
    for (int round = 0; round < 2000; round++) {
      Places.Source source = source(phrase, random);
      boolean placed = !Places.of(phrase, source).isEmpty();
      boolean rare = RareFirst.stand(phrase, last, source);
      Phrase apart = new Phrase(List.of(phrase.words().get(0), phrase.words().get(2)));
      assertThat(rare).isEqualTo(standsApart(apart, source));
      assertThat(placed && !rare).isFalse();
      standing += placed ? 1 : 0;
    }
    assertThat(standing).isPositive();
  }

  private static boolean standsApart(Phrase two, Places.Source source) {
    Set<Integer> seconds = new TreeSet<>();
    for (int at : source.positions(two.words().get(1))) {
      seconds.add(at);
    }
    for (int at : source.positions(two.words().get(0))) {
      if (seconds.contains(at + 2)) {
        return true;
      }
    }
    return false;
  }

  private static Places.Source source(Phrase phrase, Random random) {
    Map<Word, int[]> positions = new HashMap<>();
    for (Word word : phrase.words()) {
      positions.put(word, random.ints(12, 0, 40).sorted().distinct().toArray());
    }
    return new Places.Source() {
      @Override
      public int[] positions(Word word) {
        return positions.getOrDefault(word, new int[0]);
      }

      @Override
      public int[] starts(Unit unit) {
        return new int[0];
      }
    };
  }

  private static List<String> last(Phrase phrase, long... sizes) {
    Map<Word, Long> each = new HashMap<>();
    for (int i = 0; i < sizes.length; i++) {
      each.put(phrase.words().get(i), sizes[i]);
    }
    return RareFirst.last(phrase, each).stream().map(Word::term).toList();
  }

  private static Phrase phrase(String... terms) {
    List<Word> words = new ArrayList<>();
    for (String term : terms) {
      words.add(new Word(term, term, Match.EXACT, new Span(words.size(), words.size() + 1)));
    }
    return new Phrase(words);
  }
}
