package org.glossator.render.export;

import org.glossator.order.Order;
import org.glossator.text.ContentHash;

/** The hash by which two copies of an order's text can be compared, however their lines run. */
final class TextHash {
  private TextHash() {}

  /** The SHA-256 of the court's characters, body then footnotes, without any white space. */
  static String of(Order order) {
    StringBuilder text = new StringBuilder();
    order
        .everyBlock()
        .forEach(block ->
            block
                .passage()
                .text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint));
    return ContentHash.of(text.toString()).hex();
  }
}
