package org.glossator.search.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader asks.
 *
 * @param query in the query language
 * @param choices what the found orders are narrowed to: of each facet, one of the values named
 * @param sort how they are ranked
 * @param first how many orders to skip
 * @param count how many orders to show
 * @param passages how many passages of each to show at most
 * @param facets which facets to count even where that means reading more of the index
 */
public record Request(
    String query,
    List<Choice> choices,
    Sort sort,
    int first,
    int count,
    int passages,
    Set<Facet> facets) {
  /** So many orders are shown at once unless more are asked for. */
  public static final int ORDERS = 5;

  /** So many passages of each order are shown unless more are asked for. */
  public static final int PASSAGES = 3;

  public Request {
    choices = List.copyOf(choices);
    facets = Set.copyOf(facets);
  }

  /** How orders are ranked; of equals the newest first. */
  public enum Sort {
    RELEVANCE,
    /** The newest first. */
    NEWEST,
    /** The oldest first. */
    OLDEST
  }

  /** The first orders by relevance, with all facets. */
  public static Request of(String query) {
    return new Request(
        query, List.of(), Sort.RELEVANCE, 0, ORDERS, PASSAGES, EnumSet.allOf(Facet.class));
  }
}
