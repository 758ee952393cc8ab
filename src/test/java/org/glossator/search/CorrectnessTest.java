package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching and reading find the same orders and the same passages. */
class CorrectnessTest {
  @Test
  void made_up_orders_are_searched_as_they_are_read(@TempDir Path site) throws IOException {
    compare(invented(60, 5), 500, site);
  }

  @Test
  void real_opinions_are_searched_as_they_are_read(@TempDir Path site) throws IOException {
    assumeTrue(Opinions.folder().isPresent(), "no corpus of opinions; see -Dglossator.corpus");
    List<SearchDocument> some = Opinions.every(12, Opinions.folder().orElseThrow());
    compare(some.stream().map(CorrectnessTest::plain).toList(), 500, site);
  }

  private static void compare(List<SearchDocument> documents, int count, Path site)
      throws IOException {
    SearchTest.publish(documents, site);
    Engine engine = Search.open(site).orElseThrow();
    List<BruteForce.Paragraph> paragraphs = BruteForce.read(documents);
    for (BruteForce.Question question : BruteForce.questions(documents, count, 11)) {
      Request request =
          new Request(
              question.query(), List.of(), Request.Sort.RELEVANCE, 0, 10_000, 10_000, Set.of());
      Set<String> found = new TreeSet<>();
      Results.Found results = (Results.Found) engine.search(request);
      for (Results.OrderHit order : results.orders()) {
        order.passages().forEach(p -> found.add(order.path() + " " + p.paragraph()));
      }
      Set<String> read = BruteForce.answer(paragraphs, question);
      assertThat(found).as(question.query()).isEqualTo(read);
      long orders = read.stream().map(r -> r.substring(0, r.indexOf(' '))).distinct().count();
      assertThat(results.total()).as(question.query()).isEqualTo((int) orders);
    }
  }

  /** The order with letters, spaces and full stops alone, which everybody reads alike. */
  private static SearchDocument plain(SearchDocument document) {
    List<String> paragraphs = new ArrayList<>();
    for (SearchPassage passage : document.passages()) {
      StringBuilder text = new StringBuilder();
      for (char c : passage.text().toCharArray()) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean stop = c == '.' && text.length() > 2 && isLongWord(text);
        text.append(letter || stop ? c : ' ');
      }
      String kept = text.toString();
      if (!kept.isBlank()) {
        paragraphs.add(kept);
      }
    }
    return Orders.plain(
        document.path(), document.date().orElse(LocalDate.of(2000, 1, 1)), paragraphs);
  }

  private static boolean isLongWord(StringBuilder text) {
    String end = text.substring(Math.max(0, text.length() - 3));
    return end.chars().allMatch(Character::isLetter);
  }

  /** Orders of few different words, so that connectors have much to decide. */
  private static List<SearchDocument> invented(int count, long seed) {
    Random random = new Random(seed);
    String[] words =
        ("court order motion plaintiff defendant discovery cause copyright address provider"
                + " subpoena joinder severance party ruling granted denied shown good early")
            .split(" ", -1);
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = 1 + random.nextInt(6); p > 0; p--) {
        StringBuilder paragraph = new StringBuilder();
        for (int s = 1 + random.nextInt(4); s > 0; s--) {
          paragraph.append("The");
          for (int w = 13 + random.nextInt(20); w > 0; w--) {
            paragraph.append(' ').append(words[random.nextInt(words.length)]);
          }
          paragraph.append(". ");
        }
        paragraphs.add(paragraph.toString().strip());
      }
      orders.add(Orders.plain("nd/" + i + "/", LocalDate.of(2000, 1, 1).plusDays(i), paragraphs));
    }
    return orders;
  }
}
