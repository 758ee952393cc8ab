package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.engine.Facet;
import org.glossator.search.engine.PassageKind;
import org.junit.jupiter.api.Test;

class PublishedIndexTest {
  /** Enough for facets to be files of their own. */
  private static final int MANY = 6_500;

  @Test
  void facets_without_values_are_one_file() {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      orders.add(order(i));
    }
    Gathered files = new Gathered();
    PublishedIndex.write(orders.stream().map(Indexable::of).toList(), IndexMemory.none(), files);
    List<String> paths = files.byPath().stream().map(OutputFile::path).toList();
    assertThat(paths).anyMatch(path -> path.startsWith("search/data/f/"));
    assertThat(paths).doesNotHaveDuplicates();
  }

  @Test
  void what_lists_show_of_many_orders_is_held_once() {
    List<SearchDocument> orders = List.of(order(1), order(2), order(3));
    List<Listing> listings =
        PublishedIndex.write(
                orders.stream().map(Indexable::of).toList(), IndexMemory.none(), new Gathered())
            .orders();
    assertThat(listings).hasSize(3);
    Listing made = Listing.of(orders.get(2), listings.get(2).text());
    assertThat(listings.get(2)).isEqualTo(made);
    Set<String> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.addAll(words(listings.get(0)));
    assertThat(words(listings.get(2))).isNotEmpty().allMatch(first::contains);
    assertThat(words(made)).noneMatch(first::contains);
  }

  /** What it says of authorities. */
  private static List<String> words(Listing order) {
    return order.values(Facet.CITES).entrySet().stream()
        .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
        .toList();
  }

  private static SearchDocument order(int number) {
    return new SearchDocument(
        "cand/" + number + "/",
        "Order",
        "In re " + number,
        CourtName.UNKNOWN,
        "",
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(new SearchDocument.Cited("usc:" + number % 1, "", number % 1 + " U.S.C. § 101")),
        List.of(new SearchPassage(PassageKind.BODY, "p-1", "", "Denied.", List.of())));
  }
}
