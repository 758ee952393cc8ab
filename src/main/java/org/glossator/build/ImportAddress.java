package org.glossator.build;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which order an annotation's address means. */
final class ImportAddress {
  private final List<ReadOrder> orders;
  private final Optional<ReadOrder> named;

  /**
   * Addresses among {@code orders}.
   *
   * @param folder what the publisher calls the order that unknown addresses mean, or empty
   */
  ImportAddress(List<ReadOrder> orders, String folder) {
    this.orders = orders;
    this.named = orders.stream().filter(o -> o.place().name().equals(folder)).findFirst();
  }

  /** Whether the folder that was named is there. */
  boolean knowsNamed() {
    return named.isPresent();
  }

  /** The order whose path on the site is part of {@code address}, or else the one that is named. */
  Optional<ReadOrder> order(String address) {
    String path = "/" + address.replaceFirst("[?#].*$", "") + "/";
    return orders.stream()
        .filter(order -> path.contains("/" + order.order().path().value()))
        .max(Comparator.comparingInt(order -> order.order().path().value().length()))
        .or(() -> named);
  }
}
