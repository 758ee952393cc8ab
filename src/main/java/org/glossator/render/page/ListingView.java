package org.glossator.render.page;

import java.util.List;

/**
 * What the template of a gathering page sees as {@code listing}: the orders of a court, docket,
 * judge, party or topic, or the list of all of a kind.
 *
 * @param kind "court", "docket", "judge", "party", "topic"; "topics", "judges", "parties" for lists
 *     of them
 * @param parties of a docket
 * @param counsel of a docket, as the publisher supplies it
 * @param orders newest first
 * @param entries the gatherings below this one
 * @param pager the way to the rest of the list
 */
record ListingView(
    String kind,
    List<Party> parties,
    List<Advocate> counsel,
    List<OrderLine> orders,
    List<Entry> entries,
    Paging.Pager pager) {
  /**
   * A party and its role.
   *
   * @param href the page of the orders that it is a party of, or empty
   */
  record Party(String name, String role, String href) {}

  /** Who speaks for whom; the party is empty where the publisher does not say it. */
  record Advocate(String name, String party) {}

  /** A gathering and how many orders it has. */
  record Entry(String label, String href, int orders) {}
}
