package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.engine.PassageKind;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of earlier indexes never shows in a new one. */
class IndexMemoryTest {
  private static final int ORDERS = 150;
  private static final int EDITS = 12;
  private static final List<String> WORDS =
      List.of("joinder", "severance", "subpoena", "provider", "notice", "cause", "court", "§ 101");

  private final Map<String, byte[]> remembered = new ConcurrentHashMap<>();
  private final AtomicInteger read = new AtomicInteger();
  private final IndexMemory memory =
      new IndexMemory() {
        @Override
        public Optional<byte[]> get(String key) {
          return Optional.ofNullable(remembered.get(key));
        }

        @Override
        public void put(String key, byte[] bytes) {
          remembered.put(key, bytes);
        }
      };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void an_index_made_over_and_over_is_the_one_made_at_once(long seed) {
    Random random = new Random(seed);
    List<SearchDocument> orders = orders(random);
    for (int i = 0; i < EDITS; i++) {
      assertThat(hashes(orders, memory))
          .as("seed %d, edit %d", seed, i)
          .isEqualTo(hashes(orders, IndexMemory.none()));
      int at = random.nextInt(orders.size());
      switch (random.nextInt(3)) {
        case 0 -> orders.remove(at);
        case 1 -> orders.add(at, order("new-" + i, random));
        default -> orders.set(at, order("changed-" + i, random));
      }
    }
  }

  @Test
  void after_a_change_only_the_neighbours_are_read_again() {
    Random random = new Random(4);
    List<SearchDocument> orders = orders(random);
    hashes(orders, memory);
    read.set(0);
    hashes(orders, memory);
    int examples = read.getAndSet(0); // the search page's examples are taken from few orders
    orders.set(70, order("changed", random));
    hashes(orders, memory);
    assertThat(read.get()).isBetween(1, ORDERS / 2 + examples);
  }

  @Test
  void bytes_of_something_else_are_as_good_as_none() {
    List<SearchDocument> orders = orders(new Random(5));
    Map<String, String> clean = hashes(orders, memory);
    remembered.replaceAll((key, bytes) -> new byte[] {1, 2, 3});
    assertThat(hashes(orders, memory)).isEqualTo(clean);
  }

  @Test
  void a_part_that_is_in_the_site_is_taken_from_memory() {
    List<SearchDocument> orders = orders(new Random(6));
    Map<String, String> clean = hashes(orders, memory);
    Kept site = new Kept();
    PublishedIndex again = index(orders, memory, site);
    assertThat(site.keys).hasSize(1).doesNotContain("");
    assertThat(clean).containsAllEntriesOf(hashes(site.others)).containsKey(bootOf(again));
    PublishedIndex anew = index(orders, IndexMemory.none(), new Gathered());
    assertThat(again.orders()).isEqualTo(anew.orders());
    assertThat(again.words()).isEqualTo(anew.words());
    remembered.replaceAll((key, bytes) -> new byte[] {4, 5, 6});
    assertThat(index(orders, memory, new Kept())).isEqualTo(anew);
  }

  private static String bootOf(PublishedIndex index) {
    return PublishedIndex.FOLDER + index.boot() + ".js";
  }

  /** A site in which everything that is made once is already there. */
  private static final class Kept implements Sink {
    private final List<String> keys = new ArrayList<>();
    private final Gathered others = new Gathered();

    @Override
    public void once(String key, Consumer<Sink> maker) {
      keys.add(key);
    }

    @Override
    public void put(OutputFile file) {
      others.put(file);
    }

    @Override
    public ContentHash put(StreamedFile file) {
      return others.put(file);
    }

    @Override
    public void tell(Diagnostic diagnostic) {
      others.tell(diagnostic);
    }
  }

  private PublishedIndex index(List<SearchDocument> orders, IndexMemory with, Sink sink) {
    return PublishedIndex.write(orders.stream().map(this::indexable).toList(), with, sink);
  }

  private static Map<String, String> hashes(Gathered files) {
    Map<String, String> hashes = new TreeMap<>();
    for (OutputFile file : files.byPath()) {
      hashes.put(file.path(), ContentHash.of(file.bytes()).hex());
    }
    return hashes;
  }

  private Map<String, String> hashes(List<SearchDocument> orders, IndexMemory with) {
    Gathered files = new Gathered();
    index(orders, with, files);
    return hashes(files);
  }

  private Indexable indexable(SearchDocument order) {
    return new Indexable(
        order.path(),
        ContentHash.of(order.toString()).hex(),
        () -> {
          read.incrementAndGet();
          return order;
        });
  }

  private static List<SearchDocument> orders(Random random) {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      orders.add(order("order-" + i, random));
    }
    return orders;
  }

  private static SearchDocument order(String name, Random random) {
    List<SearchPassage> passages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 30; w++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        text.append(random.nextInt(400)).append(' ');
      }
      PassageKind kind = i == 2 && random.nextInt(4) == 0 ? PassageKind.NOTE : PassageKind.BODY;
      passages.add(new SearchPassage(kind, "p-" + i, "", text + ".", List.of()));
    }
    return new SearchDocument(
        "cand/" + name + "/",
        "Order",
        "In re " + name,
        CourtName.UNKNOWN,
        random.nextBoolean() ? "Ada Quill" : "",
        "",
        Optional.empty(),
        "order",
        List.of(),
        random.nextBoolean() ? List.of("joinder") : List.of(),
        List.of(),
        List.of(),
        passages);
  }
}
