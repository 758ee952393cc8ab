package org.glossator.transcript;

/** What the source itself says a line is. OCR'd text says little; ruled Markdown says it all. */
public sealed interface LineRole {
  /** Running text; whether it is a heading or a quotation is for the order's structure to find. */
  record Body() implements LineRole {}

  /**
   * A heading.
   *
   * @param level 1 is the outermost
   */
  record Heading(int level) implements LineRole {}

  /**
   * A block quotation.
   *
   * @param depth 1 is the outermost
   */
  record Quote(int depth) implements LineRole {}

  /**
   * A footnote, printed at the foot of its page.
   *
   * @param label its mark as printed, such as "1" or "*"
   */
  record Note(String label) implements LineRole {}
}
