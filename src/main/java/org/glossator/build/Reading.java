package org.glossator.build;

import java.util.List;
import org.glossator.cite.Tables;
import org.glossator.corpus.Page;
import org.glossator.corpus.Site;
import org.glossator.corpus.Tombstone;
import org.glossator.diagnostic.Diagnostic;

/**
 * Everything that was read of a content folder, each part by itself.
 *
 * @param site its configuration
 * @param tables its reporters, courts and rules
 * @param privateNames its list of names that may never be published
 * @param orders its orders
 * @param books its casebooks
 * @param pages its other pages
 * @param removed orders that are no longer published
 * @param diagnostics what is wrong with any of them
 */
record Reading(
    Site site,
    Tables tables,
    List<String> privateNames,
    List<ReadOrder> orders,
    List<ReadCasebook> books,
    List<Page> pages,
    List<Tombstone> removed,
    List<Diagnostic> diagnostics) {
  Reading {
    privateNames = List.copyOf(privateNames);
    orders = List.copyOf(orders);
    books = List.copyOf(books);
    pages = List.copyOf(pages);
    removed = List.copyOf(removed);
    diagnostics = List.copyOf(diagnostics);
  }
}
