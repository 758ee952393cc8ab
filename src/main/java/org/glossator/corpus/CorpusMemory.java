package org.glossator.corpus;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers what was found when orders were joined before, so that only what changed need be found
 * again.
 */
public interface CorpusMemory {
  /** What {@code order} cites. */
  OrderUses uses(PublishedOrder order);

  /**
   * Where citations of an order lead in it.
   *
   * @param cited the order
   * @param uses its citations
   * @param finder finds the places, one for each use; they follow from the text of the order and
   *     those of the orders that cite it
   */
  List<Place> places(
      PublishedOrder cited, List<AuthorityEntry.Use> uses, Supplier<List<Place>> finder);

  /**
   * The keys of the authorities that an order's notes are about, by the note's name.
   *
   * @param finder finds them; they follow from the order alone
   */
  Map<String, List<String>> noted(PublishedOrder order, Supplier<Map<String, List<String>>> finder);

  /**
   * A place in a cited order.
   *
   * @param fragment the id of the place on its page, or empty for its start
   * @param block the id of the paragraph that is meant, or empty where only a page or nothing is
   *     known
   * @param quotes whether the citing sentence quotes the cited order
   */
  record Place(String fragment, String block, boolean quotes) {
    Landing in(PublishedOrder order, boolean certain) {
      return new Landing(order, fragment, block, quotes, certain);
    }

    /** The same at a better known place. */
    Place at(String newFragment, String newBlock) {
      return new Place(newFragment, newBlock, quotes);
    }
  }

  /** Remembers nothing. */
  static CorpusMemory none() {
    return new CorpusMemory() {
      @Override
      public OrderUses uses(PublishedOrder order) {
        return OrderUses.of(order.cited());
      }

      @Override
      public List<Place> places(
          PublishedOrder cited, List<AuthorityEntry.Use> uses, Supplier<List<Place>> finder) {
        return finder.get();
      }

      @Override
      public Map<String, List<String>> noted(
          PublishedOrder order, Supplier<Map<String, List<String>>> finder) {
        return finder.get();
      }
    };
  }
}
