package org.glossator.build;

import java.util.List;
import org.glossator.annotate.ReadNotes;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Order;

/**
 * An order as it was read.
 *
 * @param place where it stands in the content
 * @param source what its text's file is called in messages
 * @param order what is published of it
 * @param notes its file of notes
 * @param former the texts that it had here before, the oldest first
 */
record ReadOrder(
    OrderPlace place, String source, PublishedOrder order, ReadNotes notes, List<Order> former) {
  ReadOrder {
    former = List.copyOf(former);
  }

  /** The same order at another address. */
  ReadOrder at(PublishedOrder other) {
    return new ReadOrder(place, source, other, notes, former);
  }
}
