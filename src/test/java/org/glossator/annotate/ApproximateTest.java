package org.glossator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApproximateTest {
  @Test
  void distances_are_those_of_the_textbook() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      String one = word(random, 1 + random.nextInt(200));
      String other = word(random, random.nextInt(200));
      assertThat(Approximate.of(one).distance(other))
          .as(one + " / " + other)
          .isEqualTo(textbook(one, other));
    }
  }

  @Test
  void the_nearest_start_of_a_text_is_found_in_both_directions() {
    assertThat(Approximate.of("swarm").nearest("swam of peers", 0, 9)).containsExactly(4, 1);
    assertThat(Approximate.backwards("swarm").nearest("the same swarn", 14, 9))
        .containsExactly(5, 1);
  }

  @Test
  void a_pattern_is_found_where_it_nearly_stands() {
    String text = "The Court therefore declines to sever. The Count therefor declined to order it.";
    List<Approximate.Hit> hits = Approximate.search("Court therefore declines", text, 4);
    assertThat(hits).hasSize(2);
    assertThat(hits.getFirst()).isEqualTo(new Approximate.Hit(4, 28, 0));
    assertThat(text.substring(hits.getLast().start(), hits.getLast().end()))
        .isEqualTo("Count therefor decline");
    assertThat(hits.getLast().distance()).isEqualTo(3);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abcé ".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static int textbook(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
