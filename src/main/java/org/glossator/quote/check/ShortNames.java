package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The short names of the orders held here, looked up by where they end, so that a draft is read
 * once however many orders there are.
 */
final class ShortNames {
  /** Shorter names are words of the language too. */
  private static final int SHORTEST = 4;

  private final Map<String, List<Name>> byEnding = new HashMap<>();

  private record Name(String text, List<HeldName> orders) {}

  ShortNames(List<HeldName> names) {
    Map<String, Name> byText = new HashMap<>();
    for (HeldName name : names) {
      String text = name.shortName();
      if (text.length() >= SHORTEST) {
        byText.computeIfAbsent(text, t -> new Name(t, new ArrayList<>())).orders.add(name);
      }
    }
    for (Name name : byText.values()) {
      String ending = name.text.substring(name.text.length() - SHORTEST);
      byEnding.computeIfAbsent(ending, e -> new ArrayList<>()).add(name);
    }
    Comparator<Name> longest = Comparator.comparingInt(name -> -name.text.length());
    byEnding.values().forEach(some -> some.sort(longest));
  }

  /**
   * The longest short name that ends at {@code end} in {@code text} and starts a word there.
   *
   * @param end in UTF-16 units
   * @return where it starts, or -1 if there is none
   */
  int start(String text, int end) {
    for (Name name : ending(text, end)) {
      if (stands(name, text, end)) {
        return end - name.text.length();
      }
    }
    return -1;
  }

  /** The orders whose short name is {@code name}. */
  List<HeldName> named(String name) {
    return ending(name, name.length()).stream()
        .filter(some -> some.text.equals(name))
        .flatMap(some -> some.orders.stream())
        .toList();
  }

  private List<Name> ending(String text, int end) {
    return end < SHORTEST
        ? List.of()
        : byEnding.getOrDefault(text.substring(end - SHORTEST, end), List.of());
  }

  private static boolean stands(Name name, String text, int end) {
    int start = end - name.text.length();
    return start >= 0
        && text.startsWith(name.text, start)
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}
