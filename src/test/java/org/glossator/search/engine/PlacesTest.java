package org.glossator.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.ParsedQuery;
import org.glossator.search.language.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connectors upon connectors, asked of made up texts that are read word by word beside them. */
@Timeout(120)
class PlacesTest {
  private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "other");

  /** The positions of an alpha, a beta and a gamma. */
  private record Three(int a, int b, int c) {}

  @Test
  void three_words_in_one_sentence_are_found_in_whatever_order_they_are_asked_for() {
    for (String query :
        List.of(
            "alpha /s beta /s gamma",
            "alpha /s gamma /s beta",
            "gamma /s beta /s alpha",
            "gamma /s (alpha /s beta)",
            "(delta or (beta /s alpha)) /s gamma")) {
      compare(query, t -> t.has(x -> t.unit(x.a) == t.unit(x.b) && t.unit(x.b) == t.unit(x.c)));
    }
  }

  @Test
  void a_third_word_may_stand_amid_the_two_that_it_is_near_to() {
    compare(
        "alpha /3 beta /2 gamma",
        t -> t.has(x -> near(x.a, x.b, 3) && (near(x.c, x.a, 2) || near(x.c, x.b, 2))));
    compare(
        "gamma /s (alpha /3 beta)",
        t ->
            t.has(x ->
                near(x.a, x.b, 3) && (t.unit(x.c) == t.unit(x.a) || t.unit(x.c) == t.unit(x.b))));
    compare(
        "alpha +4 beta /s gamma",
        t ->
            t.has(x ->
                x.a < x.b
                    && near(x.a, x.b, 4)
                    && (t.unit(x.c) == t.unit(x.a) || t.unit(x.c) == t.unit(x.b))));
  }

  @Test
  void an_ordered_connector_wants_the_whole_of_one_side_before_the_other() {
    compare(
        "alpha /s beta +s gamma",
        t ->
            t.has(x ->
                t.unit(x.a) == t.unit(x.b)
                    && t.unit(x.b) == t.unit(x.c)
                    && Math.max(x.a, x.b) < x.c));
  }

  @Test
  void one_word_does_not_count_for_two() {
    compare("alpha /s alpha", t -> t.hasMany(2));
    compare("(alpha /s alpha) /s alpha", t -> t.hasMany(3));
  }

  private static boolean near(int a, int b, int most) {
    return Math.abs(a - b) <= most;
  }

  private static void compare(String query, Predicate<Text> reads) {
    if (!(QueryParser.parse(query) instanceof ParsedQuery.Understood(Placed asked))) {
      throw new AssertionError(query);
    }
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 3000; round++) {
      Text text = Text.random(random);
      boolean read = reads.test(text);
      assertThat(!Places.of(asked, text).isEmpty()).as(query + " in " + text).isEqualTo(read);
      found += read ? 1 : 0;
    }
    assertThat(found).as(query).isBetween(1, 2999);
  }

  /** Words, and where sentences start. */
  private record Text(List<String> words, int second) implements Places.Source {
    static Text random(Random random) {
      List<String> words =
          IntStream.range(0, 4 + random.nextInt(8))
              .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
              .toList();
      return new Text(words, 1 + random.nextInt(words.size() - 1));
    }

    int unit(int position) {
      return position >= second ? 1 : 0;
    }

    boolean has(Predicate<Three> wanted) {
      return all("alpha")
          .anyMatch(a ->
              all("beta")
                  .anyMatch(b -> all("gamma").anyMatch(c -> wanted.test(new Three(a, b, c)))));
    }

    /** Whether a sentence has so many alphas. */
    boolean hasMany(int count) {
      return all("alpha").filter(a -> unit(a) == 0).count() >= count
          || all("alpha").filter(a -> unit(a) == 1).count() >= count;
    }

    private IntStream all(String word) {
      return IntStream.range(0, words.size()).filter(i -> words.get(i).equals(word));
    }

    @Override
    public int[] positions(Word word) {
      return all(word.term()).toArray();
    }

    @Override
    public int[] starts(Unit unit) {
      return new int[] {0, second};
    }

    @Override
    public String toString() {
      return String.join(" ", words) + ", second sentence from " + second;
    }
  }
}
