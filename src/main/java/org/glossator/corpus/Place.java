package org.glossator.corpus;

import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Order;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/** A place in an order as a citation names it, after "slip op." */
public sealed interface Place {
  /** The order as a whole. */
  record Whole() implements Place {}

  /** Pages alone: "11", "11–12". */
  record Pages(Pin pin) implements Place {}

  /** Page and line: "11:26–27"; pages alone where the court's line numbers cannot be trusted. */
  record Lines(Pin pin) implements Place {}

  /** A footnote of the court: "4 n.1". */
  record Note(Pin pin, String label) implements Place {}

  /** A paragraph that the court itself numbered: "12 ¶ 2". */
  record Numbered(Pin pin, String number) implements Place {}

  /** The order as a whole. */
  static Place whole() {
    return new Whole();
  }

  /** The closest place that may be cited for some words of a block of {@code order}. */
  static Place of(Order order, Block block, Span words) {
    Pin pin = block.passage().pinOf(words);
    for (Footnote note : order.footnotes()) {
      if (note.blocks().stream().anyMatch(own -> own.id().equals(block.id()))) {
        return new Note(pin, note.mark());
      }
    }
    return switch (block) {
      case Block.Paragraph p -> new Lines(pin);
      case Block.Decretal d -> new Lines(pin);
      case Block.Heading h -> new Lines(pin);
      case Block.Quotation q -> new Pages(pin);
      case Block.CaptionRow c -> new Pages(pin);
      case Block.SignatureRow s -> new Pages(pin);
    };
  }

  /** The paragraph by the court's own number. */
  static Place of(Block.Decretal decretal) {
    return new Numbered(decretal.passage().pin(), decretal.number());
  }

  /**
   * "11", "11:26–27", "4 n.1", "12 ¶ 2"; empty for the whole order, and where its pages are not
   * known: then there is nothing to cite a place by.
   */
  default String text() {
    return switch (this) {
      case Whole w -> "";
      case Pages p -> paged(p.pin, p.pin.pages());
      case Lines l -> paged(l.pin, l.pin.text());
      case Note n -> paged(n.pin, n.pin.pages() + " n." + n.label);
      case Numbered d -> paged(d.pin, d.pin.pages() + " ¶\u00a0" + d.number);
    };
  }

  private static String paged(Pin pin, String text) {
    return pin.hasPages() ? text : "";
  }
}
