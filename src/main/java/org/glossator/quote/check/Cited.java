package org.glossator.quote.check;

import java.util.List;
import org.glossator.text.Span;

/**
 * A citation of a draft, as far as it may say where a quotation comes from.
 *
 * @param span the whole of it
 * @param words its own words, for people
 * @param pin its pin cite as written, or empty
 * @param nested whether it stands in another's parenthetical
 * @param signal "But see", or empty
 * @param orders the orders held here that it may mean; none if it means something else
 * @param bare whether it is a page and line by itself, which belongs to what stands right before
 * @param reporter whether its pages are those of a reporter or database, not the court's own
 */
record Cited(
    Span span,
    String words,
    String pin,
    boolean nested,
    String signal,
    List<HeldName> orders,
    boolean bare,
    boolean reporter) {
  Cited {
    orders = List.copyOf(orders);
  }

  boolean held() {
    return !orders.isEmpty();
  }
}
