package org.glossator.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.search.engine.Facet;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/** The values of one facet of every order, as {@code engine.FacetTable} reads them. */
final class FacetBytes {
  /**
   * A longer list of values, in characters, is cut to those that at least two orders share: the
   * others narrow nothing that a query would not.
   */
  private static final int LONG = 64 << 10;

  private FacetBytes() {}

  /** Keys and labels of all values, sorted by key; then each order's values by their numbers. */
  static byte[] of(Facet facet, List<Listing> orders) {
    Map<String, String> forms = forms(facet, orders);
    TreeMap<String, String> labels = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Listing order : orders) {
      order
          .values(facet)
          .forEach((key, label) -> {
            String form = forms.getOrDefault(key, key);
            labels.putIfAbsent(form, form.equals(key) ? label : form);
            counts.merge(form, 1, Integer::sum);
          });
    }
    int size = labels.values().stream().mapToInt(String::length).sum();
    if (size > LONG) {
      labels.keySet().removeIf(key -> counts.getOrDefault(key, 0) < 2);
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().forEach(key -> numbers.put(key, numbers.size()));
    ByteWriter out = new ByteWriter();
    out.strings(List.copyOf(labels.keySet())).strings(List.copyOf(labels.values()));
    for (Listing order : orders) {
      out.numbers(
          order.values(facet).keySet().stream()
              .map(key -> forms.getOrDefault(key, key))
              .filter(numbers::containsKey)
              .mapToInt(key -> numbers.getOrDefault(key, 0))
              .distinct()
              .sorted()
              .toArray());
    }
    return out.toBytes();
  }

  /**
   * "JUSTICE SOUTER" is Justice Souter, here as on the judge's page: of names and tags with the
   * same words, that which most orders have, by each of the others.
   */
  private static Map<String, String> forms(Facet facet, List<Listing> orders) {
    Map<String, String> forms = new HashMap<>();
    if (facet != Facet.JUDGE && facet != Facet.TAG) {
      return forms;
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    orders.forEach(
        order -> order.values(facet).keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
    Map<String, String> most = new HashMap<>();
    counts.forEach((key, count) ->
        most.merge(
            words(key),
            key,
            (known, other) -> counts.getOrDefault(known, 0) >= count ? known : other));
    counts.keySet().forEach(key -> forms.put(key, most.getOrDefault(words(key), key)));
    return forms;
  }

  private static String words(String name) {
    String words = Words.of(name).stream().map(Token::term).collect(Collectors.joining(" "));
    return words.isEmpty() ? name : words;
  }
}
