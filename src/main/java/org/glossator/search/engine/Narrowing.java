package org.glossator.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the found orders divide, and what the reader's choices leave of them. Values of one facet are
 * alternatives, and each facet is counted as if nothing of it were chosen, so that a reader sees
 * what another choice would find.
 */
final class Narrowing {
  private final FacetTable table;
  private final int[] all;
  private final Map<Facet, int[]> fitting;
  private final Set<Facet> counted = EnumSet.noneOf(Facet.class);

  private Narrowing(FacetTable table, int[] all, Map<Facet, int[]> fitting) {
    this.table = table;
    this.all = all;
    this.fitting = fitting;
  }

  /** Narrows {@code ranking} to the choices of {@code request}. */
  static Narrowing of(Ranking ranking, Request request, FacetTable table) throws IOException {
    Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
    for (Choice choice : request.choices()) {
      choices.computeIfAbsent(choice.facet(), f -> new HashSet<>()).add(choice.value());
    }
    choices.keySet().forEach(table::announce);
    Map<Facet, int[]> fitting = divide(ranking, choices, table);
    Narrowing narrowing = new Narrowing(table, ranking.orders(), fitting);
    for (Facet facet : Facet.values()) {
      boolean wanted = request.facets().contains(facet) || choices.containsKey(facet);
      if (wanted || table.isAtHand(facet)) {
        narrowing.counted.add(facet);
        table.announce(facet);
      }
    }
    return narrowing;
  }

  /** Facets that would mean reading more of the index, and were not asked for. */
  Set<Facet> uncounted() {
    Set<Facet> uncounted = EnumSet.allOf(Facet.class);
    uncounted.removeAll(counted);
    return uncounted;
  }

  /** How often each value of the other facets occurs; a facet without values is left out. */
  Map<Facet, List<Results.FacetCount>> counts() throws IOException {
    Map<Facet, List<Results.FacetCount>> counts = new TreeMap<>();
    for (Facet facet : counted) {
      List<Results.FacetCount> values = table.count(fitting.getOrDefault(facet, all), facet);
      if (!values.isEmpty()) {
        counts.put(facet, values);
      }
    }
    return counts;
  }

  /**
   * Narrows {@code ranking}.
   *
   * @return of each facet with choices, the orders that fit all the others
   */
  private static Map<Facet, int[]> divide(
      Ranking ranking, Map<Facet, Set<String>> choices, FacetTable table) throws IOException {
    Map<Facet, int[]> fitting = new EnumMap<>(Facet.class);
    if (choices.isEmpty()) {
      return fitting;
    }
    Map<Facet, Integer> sizes = new EnumMap<>(Facet.class);
    for (Facet facet : choices.keySet()) {
      fitting.put(facet, new int[ranking.size()]);
      sizes.put(facet, 0);
    }
    boolean[] admitted = new boolean[ranking.size()];
    for (int i = 0; i < admitted.length; i++) {
      Set<Facet> against = table.against(ranking.order(i), choices);
      admitted[i] = against.isEmpty();
      for (Facet facet : choices.keySet()) {
        if (against.isEmpty() || (against.size() == 1 && against.contains(facet))) {
          int size = sizes.merge(facet, 1, Integer::sum);
          fitting.getOrDefault(facet, new int[0])[size - 1] = ranking.order(i);
        }
      }
    }
    fitting.replaceAll((facet, orders) -> Arrays.copyOf(orders, sizes.getOrDefault(facet, 0)));
    ranking.retain(admitted);
    return fitting;
  }
}
