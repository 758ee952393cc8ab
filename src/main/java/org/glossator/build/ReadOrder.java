package org.glossator.build;

import org.glossator.annotate.ReadNotes;
import org.glossator.corpus.PublishedOrder;

/**
 * An order as it was read.
 *
 * @param place where it stands in the content
 * @param order what is published of it
 * @param notes its file of notes
 */
record ReadOrder(OrderPlace place, PublishedOrder order, ReadNotes notes) {
  /** What its text's file is called in messages. */
  String source() {
    return order.order().transcript().source().name();
  }

  /** The same order at another address. */
  ReadOrder at(PublishedOrder other) {
    return new ReadOrder(place, other, notes);
  }
}
