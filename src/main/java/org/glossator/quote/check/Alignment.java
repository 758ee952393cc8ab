package org.glossator.quote.check;

import java.util.List;
import org.glossator.quote.check.Piece.How;

/**
 * A segment of a quotation laid against an order's words.
 *
 * @param start index of the first of the order's tokens
 * @param end index after the last
 * @param cost 0 if the words are the order's
 * @param matched how many of the quotation's words stand there
 * @param steps what stands against what, in order
 */
record Alignment(int start, int end, int cost, int matched, List<Step> steps) {
  /**
   * One step.
   *
   * @param how what it does
   * @param element the index of the element of the segment, or -1
   * @param from index of the first of the order's tokens that it stands for
   * @param to index after the last
   */
  record Step(How how, int element, int from, int to) {}
}
