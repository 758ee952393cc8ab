package org.glossator.quote.check;

import java.util.List;
import org.glossator.order.Pin;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/**
 * The text of an order that is held here, with the places of its words.
 *
 * @param path the order's folder on the site
 * @param text its canonical text: body, then footnotes, an empty line between blocks
 * @param blocks by start
 * @param lines where printed lines start, by start
 * @param citations the spans of its citations, for quotations that leave them out and say so
 */
public record HeldText(
    String path, String text, List<HeldBlock> blocks, List<HeldLine> lines, List<Span> citations) {
  public HeldText {
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
    citations = List.copyOf(citations);
  }

  /**
   * A printed line's start.
   *
   * @param start offset in the order's text
   */
  public record HeldLine(int start, LineAddress address) {}

  /** Where the words of {@code span} stand. */
  public HeldPlace place(Span span) {
    HeldBlock first = block(span.start());
    HeldBlock last = block(Math.max(span.start(), span.end() - 1));
    Pin pin = new Pin(address(span.start()), address(Math.max(span.start(), span.end() - 1)));
    boolean byLine = first.byLine() && last.byLine() && pin.hasLines();
    String number = first.equals(last) ? first.number() : "";
    return new HeldPlace(pin, byLine, first.note(), number, first.anchor());
  }

  /** The first and last page, or 0 and 0 where no pages are marked. */
  Span pages() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (HeldLine line : lines) {
      int page = line.address().page();
      if (page > 0) {
        first = Math.min(first, page);
        last = Math.max(last, page);
      }
    }
    return last == 0 ? Span.at(0) : new Span(first, last);
  }

  private HeldBlock block(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks.isEmpty() ? new HeldBlock(0, "", false, "", "") : blocks.get(low);
  }

  private LineAddress address(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? LineAddress.unnumbered(0) : lines.get(low - 1).address();
  }
}
