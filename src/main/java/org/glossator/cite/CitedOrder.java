package org.glossator.cite;

import java.util.List;
import org.glossator.order.Order;

/**
 * An order and what it cites.
 *
 * @param order the order
 * @param mentions in reading order: the body's, then each footnote's
 */
public record CitedOrder(Order order, List<Mention> mentions) {
  public CitedOrder {
    mentions = List.copyOf(mentions);
  }

  /** The mentions that stand in the block {@code id}, in order. */
  public List<Mention> in(String id) {
    return mentions.stream().filter(m -> m.block().equals(id)).toList();
  }
}
