package org.glossator.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.transcript.Transcript;

/**
 * A court order as lawyers see it.
 *
 * @param transcript the order as printed
 * @param caption what caption and signature say
 * @param blocks the body in reading order, caption and signature block included
 * @param footnotes the court's footnotes in order; each is a stream of its own
 */
public record Order(
    Transcript transcript, Caption caption, List<Block> blocks, List<Footnote> footnotes) {
  public Order {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** Every block: the body's, then each footnote's. */
  public Stream<Block> everyBlock() {
    return Stream.concat(blocks.stream(), footnotes.stream().flatMap(n -> n.blocks().stream()));
  }

  /** The block with this id, in the body or in a footnote. */
  public Optional<Block> block(String id) {
    return everyBlock().filter(b -> b.id().equals(id)).findFirst();
  }
}
