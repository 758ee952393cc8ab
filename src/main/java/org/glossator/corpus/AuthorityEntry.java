package org.glossator.corpus;

import java.util.List;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.order.Pin;

/**
 * An authority and every place where an order of this site mentions it.
 *
 * @param authority the authority
 * @param path its page
 * @param uses order by order, in the site's order; within one, by place
 */
public record AuthorityEntry(Authority authority, SitePath path, List<Use> uses) {
  public AuthorityEntry {
    uses = List.copyOf(uses);
  }

  /**
   * One mention.
   *
   * @param order the order that mentions it
   * @param mention the mention
   * @param pin where
   * @param sentence the court's sentence around it
   */
  public record Use(PublishedOrder order, Mention mention, Pin pin, String sentence) {}
}
