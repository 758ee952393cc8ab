package org.glossator.quote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

/** Words that stand as they are quoted are found without weighing, as weighing would find them. */
class ExactTest {
  private static final List<String> PIECES =
      List.of("a", "b", "c", "[c]", "b[s]", ",", ".", "“", "…", "[a b]", "a-", "a-\nb", "'");

  private static String words(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
    }
    return text.toString();
  }

  private static HeldWords order(String text) {
    return new HeldWords(
        new HeldText(
            "x/", text, List.of(new HeldBlock(0, "p-1", true, "", "")), List.of(), List.of()));
  }

  @Test
  void what_stands_there_is_laid_as_it_would_be_weighed() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      HeldWords order = order(words(random, 14));
      String draft = words(random, 5);
      Quoted quoted = Quoted.of(draft, new Span(0, draft.length()));
      for (List<Element> segment : quoted.segments()) {
        if (segment.stream().anyMatch(element -> element.token().isWord())) {
          int from = random.nextInt(order.size() + 1);
          int to = from + random.nextInt(order.size() + 1 - from);
          var exact = Exact.first(order, segment, from, to);
          if (exact.isPresent()) {
            found++;
            assertThat(exact.get())
                .as("%s in %s", segment, order.held().text())
                .isEqualTo(Aligner.weighed(order, Leave.NONE, segment, from, to));
          }
        }
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void a_word_is_looked_up_by_its_form() {
    HeldWords order = order("the court, the Court and THE court");
    assertThat(order.places("the")).containsExactly(0, 3);
    assertThat(order.places("court")).containsExactly(1, 7);
    assertThat(order.places("none")).isEmpty();
    assertThat(order.places(",")).isEmpty();
  }
}
