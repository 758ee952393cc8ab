package org.glossator.quote.check;

import org.glossator.order.Block;
import org.glossator.order.Pin;

/**
 * Where words stand in an order, as one cites it.
 *
 * @param pin pages and lines
 * @param byLine whether lines may be cited there
 * @param note the label of the court's footnote, or empty
 * @param number the court's number of the decretal paragraph, or empty
 * @param anchor the id of the block on the order's page
 */
public record HeldPlace(Pin pin, boolean byLine, String note, String number, String anchor) {
  /** Whether the copy held here marks its pages. */
  public boolean paged() {
    return pin.hasPages();
  }

  /** "11:26–27", "4 n.1", "11–12"; "[¶ 12]" where no pages are marked. */
  public String text() {
    if (!note.isEmpty()) {
      return (pin.hasPages() ? pin.pages() + " n." : "n.") + note;
    }
    return byLine || !paged() ? Block.place(pin, anchor) : pin.pages();
  }
}
