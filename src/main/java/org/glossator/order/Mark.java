package org.glossator.order;

import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineMark.Style;

/** What a passage carries over its characters. Offsets are UTF-16 units of the passage's text. */
public sealed interface Mark {
  Span span();

  /** Words set apart in print. */
  record Emphasis(Span span, Style style) implements Mark {}

  /** A printed line starts at this (empty) span. */
  record LineStart(Span span, LineAddress address) implements Mark {
    LineStart estimated() {
      return new LineStart(
          span, new LineAddress(address.page(), address.line(), Precision.ESTIMATED));
    }
  }

  /** A page starts at this (empty) span; its first line's {@link LineStart} follows. */
  record PageStart(Span span, int page) implements Mark {}

  /** A footnote is called at this (empty) span. */
  record NoteCall(Span span, String label) implements Mark {}
}
