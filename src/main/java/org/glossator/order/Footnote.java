package org.glossator.order;

import java.util.List;

/**
 * A footnote of the court.
 *
 * @param id "cfn1"
 * @param label its mark as printed, in plain digits: "1"
 * @param callBlock the id of the block whose text calls it, or empty
 * @param blocks its words
 */
public record Footnote(String id, String label, String callBlock, List<Block> blocks) {
  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
