package org.glossator.build;

import org.glossator.annotate.ReadNotes;
import org.glossator.corpus.PublishedOrder;

/**
 * An order as it was read.
 *
 * @param place where it stands in the content
 * @param source what its text's file is called in messages
 * @param order what is published of it
 * @param notes its file of notes
 */
record ReadOrder(OrderPlace place, String source, PublishedOrder order, ReadNotes notes) {
  /** The same order at another address. */
  ReadOrder at(PublishedOrder other) {
    return new ReadOrder(place, source, other, notes);
  }
}
