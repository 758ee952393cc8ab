package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.text.ContentHash;

/**
 * Cuts the orders of a part into runs that are indexed by themselves and remembered. Where a run
 * ends depends on the path of its last order alone, so that a new or withdrawn order changes one
 * run and no other.
 */
final class Runs {
  /** So many orders make a run, by and large. */
  private static final int USUAL = 16;

  /** No run is longer. */
  private static final int MOST = 4 * USUAL;

  private Runs() {}

  /** The orders of every run, as they stand in {@code orders}. */
  static List<List<Indexable>> of(List<Indexable> orders) {
    List<List<Indexable>> runs = new ArrayList<>();
    List<Indexable> run = new ArrayList<>();
    for (Indexable order : orders) {
      run.add(order);
      int hash = Integer.parseInt(ContentHash.of(order.path()).hex().substring(6, 12), 16);
      if (hash % USUAL == 0 || run.size() == MOST) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  /** The hash of all that a run follows from, unless that is not known. */
  static Optional<String> key(List<Indexable> run) {
    return key("run", run);
  }

  /**
   * The hash of all that something follows from which is made of orders.
   *
   * @param kind tells it apart from other things of the same orders
   */
  static Optional<String> key(String kind, List<Indexable> run) {
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(kind);
    for (Indexable order : run) {
      if (order.version().isEmpty()) {
        return Optional.empty();
      }
      key.add(order.path());
      key.add(order.version());
    }
    return Optional.of(key.hash().hex());
  }
}
