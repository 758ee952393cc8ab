package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.order.Passage;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark.Style;

/** Makes the readings of an order: the body's blocks end to end, and each footnote's. */
final class BlockReader {
  /**
   * A block's place in its stream.
   *
   * @param start the offset of its first character in the stream, blocks parted by one character
   */
  record Piece(Block block, int start) {
    /** A span of the stream as a span of the block's text; it is cut at the block's ends. */
    Span local(Span span) {
      int length = block.passage().text().length();
      int from = Math.clamp((long) span.start() - start, 0, length);
      return new Span(from, Math.clamp((long) span.end() - start, from, length));
    }
  }

  /** A stream and the blocks it is made of. */
  record Stream(Reading reading, List<Piece> pieces) {
    Stream {
      pieces = List.copyOf(pieces);
    }

    /** The block that holds the offset. */
    Piece pieceAt(int offset) {
      int low = 0;
      int high = pieces.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        if (pieces.get(middle).start() <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return pieces.get(low);
    }
  }

  private BlockReader() {}

  /** The body's stream, then each footnote's; a stream without blocks is left out. */
  static List<Stream> streams(Order order) {
    List<Stream> out = new ArrayList<>();
    out.add(stream(order.blocks()));
    for (Footnote note : order.footnotes()) {
      if (!note.blocks().isEmpty()) {
        out.add(stream(note.blocks()));
      }
    }
    return List.copyOf(out);
  }

  private static Stream stream(List<Block> blocks) {
    int size = blocks.stream().mapToInt(b -> b.passage().text().length() + 1).sum();
    ReadingBuilder out = new ReadingBuilder(size + 1);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Block block : blocks) {
      pieces.add(new Piece(block, at));
      byte quoted = block instanceof Block.Quotation ? Reading.QUOTED : 0;
      add(block.passage(), at, quoted, out);
      at += block.passage().text().length() + 1;
      out.endParagraph(at - 1);
    }
    return new Stream(out.build(), pieces);
  }

  private static void add(Passage passage, int at, byte quoted, ReadingBuilder out) {
    String text = passage.text();
    boolean[] set = new boolean[text.length()];
    for (Mark mark : passage.marks()) {
      if (mark instanceof Mark.Emphasis e
          && (e.style() == Style.ITALIC || e.style() == Style.UNDERLINE)) {
        for (int i = e.span().start(); i < Math.min(set.length, e.span().end()); i++) {
          set[i] = true;
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      out.add(text.charAt(i), at + i, set[i] ? (byte) (quoted | Reading.EMPHASIS) : quoted);
    }
  }
}
