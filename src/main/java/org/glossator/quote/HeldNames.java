package org.glossator.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Citator;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldName;
import org.glossator.text.ContentHash;

/** How all orders of a site may be cited. Found when it is first asked for. */
final class HeldNames {
  private final Citator citator = Citator.standard();
  private final List<PublishedOrder> orders;
  private final Map<String, PublishedOrder> byPath = new HashMap<>();
  private Optional<Known> known = Optional.empty();
  private String hash = "";

  private record Known(List<HeldName> names, HeldIndex index) {}

  HeldNames(Corpus corpus) {
    this.orders = corpus.orders();
    orders.forEach(order -> byPath.put(order.path().value(), order));
  }

  private synchronized Known known() {
    if (known.isEmpty()) {
      List<HeldName> names = orders.stream().map(o -> HeldOrders.name(o, citator)).toList();
      known = Optional.of(new Known(names, HeldIndex.of(names)));
    }
    return known.orElseThrow();
  }

  List<HeldName> all() {
    return known().names;
  }

  HeldIndex index() {
    return known().index;
  }

  /** The hash of everything that the names follow from, order by order. */
  synchronized String hash() {
    if (hash.isEmpty()) {
      ContentHash.Maker maker = new ContentHash.Maker();
      for (PublishedOrder order : orders) {
        maker.add(order.path().value());
        maker.add(order.name());
        maker.add(order.shortName());
        maker.add(order.caption().court().toString());
        maker.add(order.caption().dated().toString());
        maker.add(order.caption().docketNumber().toString());
        maker.add(order.metadata().reported());
        maker.add(order.metadata().database());
      }
      hash = maker.hash().hex();
    }
    return hash;
  }

  Optional<PublishedOrder> order(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  Citator citator() {
    return citator;
  }
}
