package org.glossator.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.transcript.Transcript;

/**
 * A court order as lawyers see it. Two orders are equal when all their parts are.
 *
 * <p>A class and no record, because it finds blocks by their id at once.
 */
public final class Order {
  private final Transcript transcript;
  private final Caption caption;
  private final List<Block> blocks;
  private final List<Footnote> footnotes;
  private final Map<String, Block> byId = new HashMap<>();

  /**
   * An order.
   *
   * @param transcript the order as printed
   * @param caption what caption and signature say
   * @param blocks the body in reading order, caption and signature block included
   * @param footnotes the court's footnotes in order; each is a stream of its own
   */
  public Order(
      Transcript transcript, Caption caption, List<Block> blocks, List<Footnote> footnotes) {
    this.transcript = transcript;
    this.caption = caption;
    this.blocks = List.copyOf(blocks);
    this.footnotes = List.copyOf(footnotes);
    everyBlock().forEach(block -> byId.putIfAbsent(block.id(), block));
  }

  /** The order as printed. */
  public Transcript transcript() {
    return transcript;
  }

  /** What caption and signature say. */
  public Caption caption() {
    return caption;
  }

  /** The body in reading order, caption and signature block included. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The court's footnotes in order. */
  public List<Footnote> footnotes() {
    return footnotes;
  }

  /** Every block: the body's, then each footnote's. */
  public Stream<Block> everyBlock() {
    return Stream.concat(blocks.stream(), footnotes.stream().flatMap(n -> n.blocks().stream()));
  }

  /** The block with this id, in the body or in a footnote. */
  public Optional<Block> block(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order that
        && transcript.equals(that.transcript)
        && caption.equals(that.caption)
        && blocks.equals(that.blocks)
        && footnotes.equals(that.footnotes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(transcript.source(), caption);
  }

  @Override
  public String toString() {
    return transcript.source().name();
  }
}
