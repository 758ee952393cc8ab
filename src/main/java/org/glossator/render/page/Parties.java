package org.glossator.render.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.glossator.corpus.PartyNames;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;

/** The parties on a docket's page, with the ways to their own. */
final class Parties {
  private Parties() {}

  /** Who speaks for whom in any of {@code orders}, each once. */
  static List<ListingView.Advocate> counsel(List<PublishedOrder> orders) {
    return orders.stream()
        .flatMap(order -> order.metadata().counsel().stream())
        .map(each -> new ListingView.Advocate(each.name(), each.party()))
        .distinct()
        .toList();
  }

  /**
   * As the caption of {@code order} names them.
   *
   * @param at the docket's page
   * @param hasPage whether there is a page at a party's address
   */
  static List<ListingView.Party> of(
      PublishedOrder order, SitePath at, Predicate<SitePath> hasPage) {
    Set<SitePath> named =
        PartyNames.of(order).stream()
            .map(name -> Gatherings.party(name).path())
            .collect(Collectors.toUnmodifiableSet());
    return order.caption().parties().stream()
        .map(party -> {
          SitePath own = Gatherings.party(party.name()).path();
          boolean linked = named.contains(own) && hasPage.test(own);
          return new ListingView.Party(
              party.name(), party.role(), linked ? Links.link(at, own) : "");
        })
        .toList();
  }
}
