package org.glossator.transcript;

import org.glossator.text.Span;

/** Something that a line's text carries beside its characters. Offsets are UTF-16 units. */
public sealed interface LineMark {
  /** Where it stands. */
  Span span();

  /** Words set apart in print. */
  record Emphasis(Span span, Style style) implements LineMark {}

  /**
   * The place of a footnote's mark in the text. The mark itself is not part of the text.
   *
   * @param span an empty span: the mark stands before this offset's character
   * @param label the mark as printed, in plain digits: "1" for "¹"
   */
  record NoteCall(Span span, String label) implements LineMark {}

  /** How words are set apart. Styles overlap freely: bold italics are two marks. */
  enum Style {
    ITALIC,
    BOLD,
    UNDERLINE,
    SMALL_CAPS
  }
}
