package org.glossator.annotate;

import java.util.List;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * Where quoted words stand.
 *
 * @param quote the words as the order has them
 * @param prefix up to 120 code points before them in the order's text
 * @param suffix up to 120 code points after them
 * @param start where they start in the order's canonical text, in code points
 * @param end where they end there, in code points
 * @param pieces the words block by block; at least one
 * @param pin page and lines
 */
public record Target(
    String quote, String prefix, String suffix, int start, int end, List<Piece> pieces, Pin pin) {
  public Target {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of the words, in one block.
   *
   * @param block the block's id
   * @param span in the block's text, in UTF-16 units
   */
  public record Piece(String block, Span span) {}

  /** The id of the block that they start in. */
  public String block() {
    return pieces.getFirst().block();
  }

  /**
   * Whether any of the words are in a part of a block.
   *
   * @param block the block's id
   * @param span in the block's text, in UTF-16 units
   */
  public boolean touches(String block, Span span) {
    return pieces.stream().anyMatch(p -> p.block().equals(block) && p.span().overlaps(span));
  }
}
