package org.glossator.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.search.language.QueryProblem;

/** What there is to say to a {@link Request}. */
public sealed interface Results {
  /**
   * Orders.
   *
   * @param understood the query in words
   * @param expansions which words of the orders each open word of the query stands for
   * @param named the orders that the words of the query name, whether or not they are among those
   *     found
   * @param total how many orders there are in all
   * @param orders those that were asked for, the best first
   * @param facets how the whole of them divides, each facet as if none of its own values were
   *     chosen; a facet without values is left out
   * @param uncounted facets that were not asked for
   */
  record Found(
      String understood,
      List<Expansion> expansions,
      Optional<Named> named,
      int total,
      List<OrderHit> orders,
      Map<Facet, List<FacetCount>> facets,
      Set<Facet> uncounted)
      implements Results {
    /** The same, with nothing said of facets. */
    Found withoutFacets() {
      return new Found(understood, expansions, named, total, orders, Map.of(), Set.of());
    }
  }

  /** The query cannot be answered as it stands. */
  record Refused(QueryProblem problem) implements Results {}

  /**
   * The words of the orders that a word of the query finds.
   *
   * @param written the word as the reader wrote it
   * @param words all of them; none when no order has any
   * @param otherOnly whether they are other forms of the word, and no order has it as written
   */
  record Expansion(String written, List<String> words, boolean otherOnly) {}

  /**
   * Orders of a name or docket number.
   *
   * @param query asks for them
   * @param total how many they are
   * @param orders all of them; none when they are many
   */
  record Named(String query, int total, List<NamedOrder> orders) {}

  /** An order by its name. */
  record NamedOrder(String path, String caseName, String court, String docketNumber, String date) {}

  /**
   * A found order.
   *
   * @param score as ranked; comparable within one answer only
   * @param matching how many of its passages match in all
   * @param passages those to show, the best first
   */
  record OrderHit(
      String path,
      String title,
      String caseName,
      String court,
      String docketNumber,
      String date,
      float score,
      int matching,
      List<PassageHit> passages) {}

  /**
   * A passage of a found order.
   *
   * @param paragraph the id of its block or note on the order's page
   * @param anchor the id to go to: the printed line of the first hit, or the paragraph
   * @param kind whose words they are
   * @param pin page and lines of the first hit, or empty
   * @param pieces its words around the hits
   */
  record PassageHit(
      String paragraph, String anchor, PassageKind kind, String pin, List<Piece> pieces) {
    /** The words without marks. */
    public String snippet() {
      StringBuilder out = new StringBuilder();
      pieces.forEach(p -> out.append(p.text()));
      return out.toString();
    }
  }

  /**
   * Some words.
   *
   * @param hit whether the query asked for them
   */
  record Piece(String text, boolean hit) {}

  /** How many of the found orders have a value. */
  record FacetCount(String key, String label, int count) {}
}
