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

  /**
   * A part of the order that the source names.
   *
   * @param kind which
   */
  record Part(Kind kind) implements LineRole {}

  /**
   * The parts that a source can name. Rows of one part that stand together are not running text.
   */
  enum Kind {
    /** The court's name at the head of the caption. */
    COURT,
    /** The parties and their roles, row by row. */
    PARTIES,
    /** Docket numbers. */
    DOCKET,
    /** The order's title; its lines read as one. */
    TITLE,
    /** Who wrote or decided: "Before KELLY, EBEL, and O'BRIEN, Circuit Judges." */
    BYLINE,
    /** Anything else of the caption: counsel, dates, "NOT FOR PUBLICATION". */
    CAPTION,
    /** One item of a list, with its label as printed; running text. */
    ITEM,
    /** A row of the signature block. */
    SIGNATURE,
    /** A row of a table, its cells set apart by white space. */
    TABLE
  }
}
