package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values each order has, facet by facet. A facet is read when it is first needed. */
final class FacetTable {
  private static final int SHOWN = 50;

  private final Catalog catalog;
  private final Store store;
  private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

  FacetTable(Catalog catalog, Store store) {
    this.catalog = catalog;
    this.store = store;
  }

  /**
   * One facet of all orders.
   *
   * @param keys the values as addresses name them
   * @param labels the values as readers see them
   * @param values of each order, the indices of its values
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Column(String[] keys, String[] labels, int[][] values) {
    static Column read(byte[] bytes, int orders) {
      ByteReader reader = new ByteReader(bytes);
      String[] keys = reader.strings();
      String[] labels = reader.strings();
      if (labels.length != keys.length) {
        throw new BrokenIndex();
      }
      int[][] values = new int[orders][];
      for (int order = 0; order < orders; order++) {
        values[order] = checked(reader.numbers(), keys.length);
      }
      return new Column(keys, labels, values);
    }

    private static int[] checked(int[] values, int limit) {
      for (int value : values) {
        if (value < 0 || value >= limit) {
          throw new BrokenIndex();
        }
      }
      return values;
    }

    boolean has(int order, Set<String> wanted) {
      for (int value : values[order]) {
        if (wanted.contains(keys[value])) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether the values of {@code facet} are in the boot file, and cost nothing more to count. */
  boolean isAtHand(Facet facet) {
    return catalog.source(facet).name().isEmpty();
  }

  /** Says that {@code facet} will be read. */
  void announce(Facet facet) {
    if (!isAtHand(facet) && !columns.containsKey(facet)) {
      store.announce(catalog.source(facet).name());
    }
  }

  private Column column(Facet facet) throws IOException {
    Column column = columns.get(facet);
    if (column == null) {
      byte[] bytes =
          isAtHand(facet)
              ? catalog.source(facet).inline()
              : store.read(catalog.source(facet).name());
      column = Column.read(bytes, catalog.orders());
      columns.put(facet, column);
    }
    return column;
  }

  /**
   * Which facets keep {@code order} out: those of which it has none of the chosen values.
   *
   * @param choices the values chosen, by facet
   */
  Set<Facet> against(int order, Map<Facet, Set<String>> choices) throws IOException {
    Set<Facet> against = EnumSet.noneOf(Facet.class);
    for (Map.Entry<Facet, Set<String>> choice : choices.entrySet()) {
      if (!column(choice.getKey()).has(order, choice.getValue())) {
        against.add(choice.getKey());
      }
    }
    return against;
  }

  /** How often each value occurs among {@code orders}: the most frequent first, then by label. */
  List<Results.FacetCount> count(int[] orders, Facet facet) throws IOException {
    Column column = column(facet);
    int[] counts = new int[column.keys.length];
    for (int order : orders) {
      for (int value : column.values[order]) {
        counts[value]++;
      }
    }
    List<Results.FacetCount> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(new Results.FacetCount(column.keys[i], column.labels[i], counts[i]));
      }
    }
    Comparator<Results.FacetCount> order =
        facet == Facet.YEAR
            ? Comparator.comparing(Results.FacetCount::key).reversed()
            : Comparator.comparingInt(Results.FacetCount::count)
                .reversed()
                .thenComparing(Results.FacetCount::label)
                .thenComparing(Results.FacetCount::key);
    found.sort(order);
    return List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
  }
}
