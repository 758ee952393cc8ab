package org.glossator.quote.check;

/**
 * A block of an order's text.
 *
 * @param start offset of its first unit in the order's text
 * @param anchor its id on the order's page
 * @param byLine whether a pin may name its lines
 * @param note the label of the court's footnote that it belongs to, or empty
 * @param number the court's own number of a decretal paragraph, or empty
 */
public record HeldBlock(int start, String anchor, boolean byLine, String note, String number) {}
