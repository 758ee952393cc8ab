package org.glossator.quote.check;

/**
 * A piece of a quotation beside the order's words.
 *
 * @param how how the one stands to the other
 * @param draft the draft's characters, white space single; empty where only the order has words
 * @param order the order's, where they differ
 */
public record Piece(How how, String draft, String order) {
  /** How a piece of a quotation stands to the order. */
  public enum How {
    SAME,
    /** The quoter put other words in brackets. */
    BRACKETED,
    /** An ellipsis, or words left out of which the draft says that such are. */
    OMITTED,
    /** Other words than the order's. */
    CHANGED,
    /** Words that the order does not have. */
    ADDED,
    /** Words of the order that the quotation lacks. */
    DROPPED
  }
}
