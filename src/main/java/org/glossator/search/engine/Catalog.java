package org.glossator.search.engine;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The boot file: the files of the Lucene index, and of each order what ranking and filtering need.
 * Orders are numbered from 0, in the order of publication.
 *
 * @param files Lucene's files by name
 * @param days each order's day as yyyymmdd; 0 when unknown
 * @param texts the name of each order's file of passages
 * @param facets the name of the file of facets, or empty when it stands in {@code inline}
 * @param inline the facets themselves when they are small
 */
@SuppressWarnings("ArrayRecordComponent") // a view of the boot file; never compared
record Catalog(
    SortedMap<String, IndexFile> files, int[] days, String[] texts, String facets, byte[] inline) {
  /** The version of everything under the index's folder; another version is not read. */
  static final int FORMAT = 1;

  /**
   * Reads the boot file.
   *
   * @throws BrokenIndex when it is not one of this version
   */
  static Catalog read(byte[] boot, Store store) {
    ByteReader reader = new ByteReader(boot);
    if (reader.number() != FORMAT) {
      throw new BrokenIndex();
    }
    TreeMap<String, IndexFile> files = new TreeMap<>();
    for (int left = reader.count(); left > 0; left--) {
      String name = reader.string();
      files.put(name, IndexFile.read(reader, store));
    }
    int[] days = reader.numbers();
    String[] texts = reader.strings();
    if (texts.length != days.length) {
      throw new BrokenIndex();
    }
    return new Catalog(files, days, texts, reader.string(), reader.bytes());
  }

  int orders() {
    return days.length;
  }
}
