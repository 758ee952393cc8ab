package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;

/**
 * The order's canonical text: the words of every block, body first, then each footnote, with an
 * empty line between blocks. Selectors, hashes and copies speak of this text.
 *
 * @param text the words
 * @param segments where each block stands in it, by place
 */
public record OrderText(String text, List<Segment> segments) {
  /**
   * A block's place.
   *
   * @param block the block
   * @param start offset of its first character in the canonical text, in UTF-16 units
   */
  public record Segment(Block block, int start) {
    /** The block's span in the canonical text. */
    public Span span() {
      return new Span(start, start + block.passage().text().length());
    }
  }

  public OrderText {
    segments = List.copyOf(segments);
  }

  /** The canonical text of {@code order}. */
  public static OrderText of(Order order) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    order
        .everyBlock()
        .forEach(block -> {
          text.append(text.isEmpty() ? "" : "\n\n");
          segments.add(new Segment(block, text.length()));
          text.append(block.passage().text());
        });
    return new OrderText(text.toString(), segments);
  }

  /** The segments that share characters with {@code span}, by place. */
  public List<Segment> segmentsIn(Span span) {
    return segments.stream().filter(s -> s.span().overlaps(span)).toList();
  }

  /** The pin of the words in {@code span}, which holds at least one character of a block. */
  public Pin pinOf(Span span) {
    List<Segment> hit = segmentsIn(span);
    Segment first = hit.getFirst();
    Segment last = hit.getLast();
    return new Pin(
        first.block.passage().addressOf(Math.max(0, span.start() - first.start)),
        last.block
            .passage()
            .addressOf(Math.min(span.end() - 1, last.span().end() - 1) - last.start));
  }
}
