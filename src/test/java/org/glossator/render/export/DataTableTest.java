package org.glossator.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.OrderFacts;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.render.Gathered;
import org.glossator.render.Pieces;
import org.junit.jupiter.api.Test;

/** What of a table must be made again when one of many orders changes. */
class DataTableTest {
  private static final int ORDERS = 300;

  private final Corpus sample = Samples.corpus("");

  @Test
  void where_many_cite_an_authority_a_change_of_one_leaves_the_others() throws IOException {
    Pieces before = table(orders(-1));
    Pieces after = table(orders(150));
    assertThat(before.all()).hasSizeBetween(10, 40);
    Set<String> kept = keys(before);
    kept.retainAll(keys(after));
    assertThat(kept).hasSize(before.all().size() - 1);
    assertThat(rows(before)).hasSize(1 + ORDERS).isEqualTo(rows(after));
  }

  private static Set<String> keys(Pieces pieces) {
    return pieces.all().stream().map(Pieces.Piece::key).collect(Collectors.toSet());
  }

  private static List<String> rows(Pieces pieces) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pieces.writeTo(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Pieces table(List<PublishedOrder> orders) {
    AuthorityEntry one = sample.authorities().getFirst();
    List<AuthorityEntry.Use> uses =
        orders.stream()
            .map(o ->
                new AuthorityEntry.Use(
                    o, one.uses().getFirst().cited(), one.uses().getFirst().landing()))
            .toList();
    AuthorityEntry entry = new AuthorityEntry(one.authority(), one.path(), uses);
    Corpus corpus = new Corpus(sample.site(), orders, List.of(entry), List.of());
    DataTable<?> table =
        DataTable.all(corpus, "terms").stream()
            .filter(each -> each.name().equals("authorities.csv"))
            .findFirst()
            .orElseThrow();
    return table.content(new Gathered());
  }

  /** Orders of which the one of this number changed, or none. */
  private List<PublishedOrder> orders(int changed) {
    PublishedOrder seed = sample.orders().getFirst();
    List<PublishedOrder> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      String version = i + (i == changed ? "changed" : "");
      OrderFacts facts = seed.cited().facts();
      CitedOrder cited = CitedOrder.kept(seed.caption(), facts, version, seed::cited);
      PublishedOrder order =
          new PublishedOrder(
              seed.path(),
              seed.name(),
              seed.shortName(),
              seed.title(),
              seed.metadata(),
              cited,
              List.of(),
              List.of());
      orders.add(order.distinguishedBy("no-" + i));
    }
    return orders;
  }
}
