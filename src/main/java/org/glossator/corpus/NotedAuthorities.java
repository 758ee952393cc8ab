package org.glossator.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.cite.Authority;
import org.glossator.cite.Citator;
import org.glossator.cite.Mention;

/** Which authorities notes are about: they stand on their citation, or cite them themselves. */
public final class NotedAuthorities {
  private NotedAuthorities() {}

  /**
   * The keys of the authorities that each order's notes are about: by the order's path, then the
   * note's name.
   *
   * @param citator reads what notes cite
   * @param memory what was found before
   */
  static Map<SitePath, Map<String, List<String>>> of(
      List<PublishedOrder> orders, Citator citator, CorpusMemory memory) {
    return orders.parallelStream()
        .filter(order -> !order.notes().isEmpty())
        .collect(
            Collectors.toConcurrentMap(
                PublishedOrder::path,
                order -> memory.noted(order, () -> of(order, citator)),
                (first, second) -> first)); // of two at one address, which is an error, either
  }

  private static Map<String, List<String>> of(PublishedOrder kept, Citator citator) {
    PublishedOrder order = kept.fetched();
    Map<String, List<String>> keys = new TreeMap<>();
    order.notes().forEach(note -> keys.put(note.name(), keys(note, order, citator)));
    return keys;
  }

  /** The keys of the authorities that one note on {@code order} is about. */
  public static List<String> keys(Annotation note, PublishedOrder order, Citator citator) {
    Set<String> keys = new LinkedHashSet<>();
    citator.markdown(note.markdown()).stream()
        .flatMap(citation -> citation.resolution().authority().stream())
        .map(Authority::key)
        .forEach(keys::add);
    for (Mention mention : order.cited().mentions()) {
      if (note.target().touches(mention.block(), mention.core())) {
        mention.resolution().authority().map(Authority::key).ifPresent(keys::add);
      }
    }
    return List.copyOf(keys);
  }
}
