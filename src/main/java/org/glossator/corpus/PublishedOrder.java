package org.glossator.corpus;

import java.util.List;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.cite.CitedOrder;
import org.glossator.order.Order;

/**
 * An order with everything that is published of it.
 *
 * @param path its folder on the site
 * @param name the case's name: "First Time Videos, LLC v. Does 1–95"
 * @param shortName "First Time Videos"
 * @param title the order's title in title case: "Order Granting …"
 * @param metadata what the publisher says of it
 * @param cited the order and its citations
 * @param notes by place
 * @param corrections by place
 */
public record PublishedOrder(
    SitePath path,
    String name,
    String shortName,
    String title,
    OrderMetadata metadata,
    CitedOrder cited,
    List<Annotation> notes,
    List<Correction> corrections) {
  public PublishedOrder {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
  }

  public Order order() {
    return cited.order();
  }
}
