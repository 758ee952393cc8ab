package org.glossator.search.engine;

import java.io.IOException;
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** Announces, before a search, the blocks that it will read. */
final class Prefetch {
  private Prefetch() {}

  static void announce(
      Query query, IndexReader reader, SortedMap<String, IndexFile> files, Store store)
      throws IOException {}
}
