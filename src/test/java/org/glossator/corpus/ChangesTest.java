package org.glossator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.corpus.Changes.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'a b c', 'a b c', ''
          'a b c', 'a x c', '[b|x]'
          'a b c', 'a c', '[b|]'
          'a c', 'a b c', '[|b]'
          '', 'a', '[|a]'
          'a', '', '[a|]'
          'one two', 'one  two', ''
          'the court grants the motion', 'the court denies the motion', '[grants|denies]'
          'by May 3 of 2011 it', 'by June 4 of 2012 it', '[May 3 of 2011|June 4 of 2012]'
          'a a a a', 'a a a', '[a|]'
          """)
  void words_that_differ_are_found_and_no_others(String before, String after, String expected) {
    assertThat(told(before, after)).isEqualTo(expected);
  }

  private static String told(String before, String after) {
    return Changes.between(before, after).stream()
        .map(c -> "[" + c.before().of(before) + "|" + c.after().of(after) + "]")
        .collect(Collectors.joining());
  }

  @Test
  void the_changes_make_the_new_text_of_the_old_one() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<String> words = new ArrayList<>();
      int vocabulary = 1 + random.nextInt(60);
      for (int i = random.nextInt(120); i >= 0; i--) {
        words.add("w" + random.nextInt(vocabulary));
      }
      String before = String.join(" ", words);
      for (int i = random.nextInt(12); i > 0; i--) {
        int at = random.nextInt(words.size() + 1);
        switch (random.nextInt(3)) {
          case 0 -> words.add(at, "w" + random.nextInt(vocabulary));
          case 1 -> words.removeIf(w -> w.equals("w" + random.nextInt(vocabulary)));
          default -> words.addAll(at, List.of("new", "w0"));
        }
      }
      String after = String.join(" ", words);
      assertThat(applied(before, after, Changes.between(before, after)))
          .as("%s / %s", before, after)
          .isEqualTo(after);
    }
  }

  /** The old text with each change made in it. */
  private static String applied(String before, String after, List<Change> changes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change change : changes) {
      out.append(before, at, change.before().start()).append(' ');
      out.append(change.after().of(after)).append(' ');
      at = change.before().end();
    }
    return out.append(before.substring(at)).toString().strip().replaceAll("\\s+", " ");
  }

  @Test
  @Timeout(20)
  void texts_without_a_common_order_do_not_take_for_ever() {
    String one = words(60_000, 50, 1);
    String other = words(60_000, 50, 2);
    assertThat(Changes.between(one, other)).isNotEmpty();
    String rising =
        IntStream.range(0, 60_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    String falling =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "w" + (60_000 - i))
            .collect(Collectors.joining(" "));
    assertThat(Changes.between(rising, falling)).isNotEmpty();
  }

  private static String words(int count, int vocabulary, int seed) {
    return new Random(seed)
        .ints(count, 0, vocabulary)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" "));
  }
}
