package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.glossator.search.engine.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a first question waits for its host. The boot file tells by the letters of a word which
 * blocks hold what is written of it, so that they come together with the dictionary's.
 */
class FirstRoundTest {
  @TempDir static Path site;
  private static byte[] boot = new byte[0];

  @BeforeAll
  static void publish() throws IOException {
    SearchTest.publish(Orders.many(), site);
    boot = SearchSite.unpack(Files.readAllBytes(SearchSite.boot(site)));
  }

  @Test
  void words_wait_for_the_index_once_and_once_for_the_passages() throws IOException {
    // Without what the boot file tells: for the dictionary, for the lists, for the passages.
    assertThat(rounds("words", 0.75)).isEqualTo(2);
    assertThat(rounds("words", 1)).isEqualTo(3);
  }

  @Test
  void words_beside_each_other_wait_for_their_places_no_more_than_once_more() throws IOException {
    assertThat(rounds("phrase", 0.9)).isLessThanOrEqualTo(3);
    assertThat(rounds("near", 0.5)).isEqualTo(2);
  }

  @Test
  void what_many_orders_lack_is_found_without_a_new_start_for_each() throws IOException {
    for (String query : new QueryGenerator(Orders.many(), 5).queries("sentence", 20)) {
      FetchingStore store = new FetchingStore(SearchSite.data(site));
      ask(query, store);
      // Some for the dictionary and the lists, five for the passages of the orders that are shown.
      assertThat(store.missed()).as(query).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void the_first_orders_are_told_while_the_others_are_on_their_way() throws IOException {
    FetchingStore store = new FetchingStore(SearchSite.data(site));
    Engine engine = Engine.open(boot, store);
    Request request = Request.of("order");
    List<List<String>> begun = new ArrayList<>();
    Results.Found whole = null;
    while (whole == null) {
      try {
        whole = (Results.Found) engine.search(request);
      } catch (Store.Absent e) {
        engine
            .begun()
            .ifPresent(found -> {
              assertThat(found.total()).isEqualTo(240);
              assertThat(found.facets()).isEmpty();
              begun.add(found.orders().stream().map(Results.OrderHit::path).toList());
            });
        boolean last = store.wanted().stream().allMatch(name -> name.startsWith("t/"));
        if (last) {
          store.fetch(store.wanted().getFirst()); // in the order in which they are shown
        } else {
          store.fetch();
        }
      }
    }
    List<String> all = whole.orders().stream().map(Results.OrderHit::path).toList();
    assertThat(begun)
        .containsExactly(
            all.subList(0, 1), all.subList(0, 2), all.subList(0, 3), all.subList(0, 4));
    assertThat(engine.begun()).isEmpty();
  }

  @Test
  void where_a_frequent_word_stands_is_read_where_the_rarer_words_of_a_phrase_stand_right(
      @TempDir Path dense) throws IOException {
    SearchTest.publish(denseOrders(), dense);
    byte[] its = SearchSite.unpack(Files.readAllBytes(SearchSite.boot(dense)));
    FetchingStore staged = new FetchingStore(SearchSite.data(dense));
    Results.Found found = (Results.Found) answer("\"gave the legislature\"", its, staged);
    assertThat(found.orders().stream().map(Results.OrderHit::path))
        .containsExactlyInAnyOrder("nd/0/", "nd/1/");
    FetchingStore whole = new FetchingStore(SearchSite.data(dense));
    assertThat(((Results.Found) answer("\"gave the\"", its, whole)).total()).isEqualTo(200);
    assertThat(staged.blocks()).isLessThan(whole.blocks() - 1);
  }

  /** Orders with a very frequent word, and rarer ones that are beside it in two of them. */
  private static List<SearchDocument> denseOrders() {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(
          i < 2
              ? "It gave the legislature a day."
              : "It gave the court and the legislature a day.");
      for (int p = 0; p < 200; p++) {
        paragraphs.add("the law " + "the day ".repeat(3));
      }
      orders.add(Orders.plain("nd/" + i + "/", LocalDate.of(2000, 1, 1).plusDays(i), paragraphs));
    }
    return orders;
  }

  /** How many rounds that part of 40 queries needs at most. */
  private static int rounds(String type, double part) throws IOException {
    List<Integer> rounds = new ArrayList<>();
    for (String query : new QueryGenerator(Orders.many(), 5).queries(type, 40)) {
      rounds.add(rounds(query).size());
    }
    return rounds.stream().sorted().toList().get((int) (part * 39));
  }

  /** What was fetched for {@code query}, round by round. */
  private static List<List<String>> rounds(String query) throws IOException {
    return ask(query, new FetchingStore(SearchSite.data(site)));
  }

  private static List<List<String>> ask(String query, FetchingStore store) throws IOException {
    List<List<String>> rounds = new ArrayList<>();
    assertThat(answer(query, boot, store, rounds)).isInstanceOf(Results.Found.class);
    return rounds;
  }

  private static Results answer(String query, byte[] boot, FetchingStore store) throws IOException {
    return answer(query, boot, store, new ArrayList<>());
  }

  private static Results answer(
      String query, byte[] boot, FetchingStore store, List<List<String>> rounds)
      throws IOException {
    Engine engine = Engine.open(boot, store);
    while (true) {
      try {
        return engine.search(Request.of(query));
      } catch (Store.Absent e) {
        rounds.add(store.fetch());
      }
    }
  }
}
