package org.glossator.search;

import java.util.function.Supplier;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;

/**
 * An order that is to be indexed.
 *
 * @param path where it stands on the site
 * @param version the hash of everything that its document follows from; empty where that is not
 *     known
 * @param document reads it, which is done when its turn comes
 */
record Indexable(String path, String version, Supplier<SearchDocument> document) {
  /** An order of a corpus. */
  static Indexable of(PublishedOrder order, Site site) {
    String version = order.cited().version();
    return new Indexable(
        order.path().value(),
        version.isEmpty() ? "" : version + " " + site.authors(),
        () -> SearchDocuments.of(order.fetched(), site));
  }

  /** An order that is in memory. */
  static Indexable of(SearchDocument document) {
    return new Indexable(document.path(), "", () -> document);
  }
}
