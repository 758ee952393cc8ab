package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.search.SearchDocument.CourtName;
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
    List<String> paths = new ArrayList<>();
    PublishedIndex.write(
        orders.stream().map(Indexable::of).toList(),
        IndexMemory.none(),
        new WordList(),
        file -> paths.add(file.path()));
    assertThat(paths).anyMatch(path -> path.startsWith("search/data/f/"));
    assertThat(paths).doesNotHaveDuplicates();
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
        List.of(),
        List.of(new SearchPassage(PassageKind.BODY, "p-1", "", "Denied.", List.of())));
  }
}
