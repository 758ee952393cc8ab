package org.glossator.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.glossator.diagnostic.Checked;

/**
 * Remembers what was read of each order for as long as its files are the very same, with everything
 * that there was to tell of it.
 */
final class OrderMemory<T> {
  private final Map<OrderPlace, Remembered<T>> orders = new HashMap<>();
  private final Set<OrderPlace> asked = new HashSet<>();
  private List<Object> terms = List.of();

  private record Remembered<T>(List<Object> files, Checked<Optional<T>> order) {
    @SuppressWarnings("ReferenceEquality") // that is what a stamp is for
    boolean isOf(List<Object> others) {
      if (files.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < files.size(); i++) {
        if (files.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * To be called before a build asks for orders.
   *
   * @param now what orders follow from beside their files; if it changed, everything is forgotten
   */
  synchronized void begin(List<Object> now) {
    if (!terms.equals(now)) {
      orders.clear();
      terms = now;
    }
    asked.clear();
  }

  /** The order at {@code place}, read by {@code reader} unless it is remembered. */
  Checked<Optional<T>> of(
      Content content, OrderPlace place, Supplier<Checked<Optional<T>>> reader) {
    List<Object> files =
        place.files(content).stream().flatMap(path -> content.stamp(path).stream()).toList();
    synchronized (this) {
      asked.add(place);
      Remembered<T> known = orders.get(place);
      if (known != null && known.isOf(files)) {
        return known.order;
      }
    }
    Checked<Optional<T>> order = reader.get();
    synchronized (this) {
      orders.put(place, new Remembered<>(files, order));
    }
    return order;
  }

  /** To be called when a build has asked for all its orders: the others are forgotten. */
  synchronized void end() {
    orders.keySet().retainAll(asked);
  }
}
