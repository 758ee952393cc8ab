package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.ContentHash;

/**
 * Divides the orders of a site into parts, each a segment of the index. To which part an order
 * belongs depends on its path alone, so that a new, changed or withdrawn order changes one part and
 * leaves the files of the others as they are. More parts make a query fetch more.
 */
final class Parts {
  /** So many orders make one part: more parts cost readers more than they spare publishers. */
  private static final int LARGE = 2048;

  private static final int MOST = 16;

  private Parts() {}

  /** How many parts {@code orders} orders have: one, doubled as often as they grow too large. */
  static int count(int orders) {
    int parts = 1;
    while (orders > parts * LARGE && parts < MOST) {
      parts *= 2;
    }
    return parts;
  }

  /** The orders of every part, as they stand in {@code orders}. */
  static List<List<Indexable>> of(List<Indexable> orders) {
    int count = count(orders.size());
    List<List<Indexable>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    for (Indexable order : orders) {
      int hash = Integer.parseInt(ContentHash.of(order.path()).hex().substring(0, 6), 16);
      parts.get(hash % count).add(order);
    }
    return parts;
  }
}
