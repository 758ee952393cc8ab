package org.glossator.search.engine;

import java.util.List;

/**
 * What a reader asks.
 *
 * @param query in the query language
 * @param choices what the found orders are narrowed to
 * @param sort how they are ranked
 * @param first how many orders to skip
 * @param count how many orders to show
 * @param passages how many passages of each to show at most
 */
public record Request(
    String query, List<Choice> choices, Sort sort, int first, int count, int passages) {
  public Request {
    choices = List.copyOf(choices);
  }

  /** How orders are ranked; equals go by number, the last published first. */
  public enum Sort {
    RELEVANCE,
    /** The newest first. */
    NEWEST,
    /** The oldest first. */
    OLDEST
  }

  /** The first ten orders by relevance, three passages each. */
  public static Request of(String query) {
    return new Request(query, List.of(), Sort.RELEVANCE, 0, 10, 3);
  }
}
