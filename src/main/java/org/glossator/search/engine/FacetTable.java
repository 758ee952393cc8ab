package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which values each order has, facet by facet.
 *
 * @param columns one for each facet
 */
record FacetTable(Map<Facet, Column> columns) {
  private static final int SHOWN = 50;

  /**
   * One facet of all orders.
   *
   * @param keys the values as addresses name them
   * @param labels the values as readers see them
   * @param values of each order, the indices of its values
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Column(String[] keys, String[] labels, int[][] values) {}

  /** Reads the table of {@code orders} orders. */
  static FacetTable read(byte[] bytes, int orders) {
    ByteReader reader = new ByteReader(bytes);
    Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String[] keys = reader.strings();
      String[] labels = reader.strings();
      int[][] values = new int[orders][];
      for (int order = 0; order < orders; order++) {
        values[order] = checked(reader.numbers(), keys.length);
      }
      columns.put(facet, new Column(keys, labels, values));
    }
    return new FacetTable(columns);
  }

  private static int[] checked(int[] values, int limit) {
    for (int value : values) {
      if (value < 0 || value >= limit) {
        throw new BrokenIndex();
      }
    }
    return values;
  }

  /** Whether {@code order} has one of the chosen values of every facet that is narrowed. */
  boolean admits(int order, List<Choice> choices) {
    for (Choice choice : choices) {
      if (!admits(order, choice)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int order, Choice choice) {
    Column column = column(choice.facet());
    for (int value : column.values[order]) {
      if (column.keys[value].equals(choice.value())) {
        return true;
      }
    }
    return false;
  }

  private Column column(Facet facet) {
    return Objects.requireNonNull(columns.get(facet));
  }

  /** How often each value occurs among {@code orders}: the most frequent first, then by label. */
  List<Results.FacetCount> count(int[] orders, Facet facet) {
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
