package org.glossator.build;

import org.glossator.annotate.ReadNotes;
import org.glossator.corpus.PublishedOrder;

/**
 * An order as it was read from its folder.
 *
 * @param folder below the content folder: "orders/x/"
 * @param order what is published of it
 * @param notes its file of notes
 */
record ReadOrder(String folder, PublishedOrder order, ReadNotes notes) {}
