package org.glossator.search.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The boot file: the files of the Lucene index, and of each order what ranking and filtering need.
 * Orders are numbered from 0, as Lucene numbers them.
 *
 * @param files Lucene's files by name
 * @param days each order's day as yyyymmdd; 0 when unknown
 * @param texts the name of each order's file of passages
 * @param facets where the values of each facet are
 */
@SuppressWarnings("ArrayRecordComponent") // a view of the boot file; never compared
record Catalog(
    SortedMap<String, IndexFile> files, int[] days, Names texts, Map<Facet, Source> facets) {
  /** The version of everything under the index's folder; another version is not read. */
  static final int FORMAT = 3;

  /**
   * Where some bytes are.
   *
   * @param name of their file, or empty when they stand in {@code inline}
   */
  @SuppressWarnings("ArrayRecordComponent") // a view of the boot file; never compared
  record Source(String name, byte[] inline) {}

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
    for (int parts = reader.count(); parts > 0; parts--) {
      for (int left = reader.count(); left > 0; left--) {
        String name = reader.string();
        files.put(name, IndexFile.read(reader, store));
      }
    }
    int[] days = reader.numbers();
    Names texts = reader.names("t/");
    if (texts.count() != days.length) {
      throw new BrokenIndex();
    }
    Map<Facet, Source> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new Source(reader.string(), reader.bytes()));
    }
    return new Catalog(files, days, texts, facets);
  }

  int orders() {
    return days.length;
  }

  /** Where the values of {@code facet} are. */
  Source source(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }
}
