package org.glossator.transcript;

import org.glossator.text.Span;

/**
 * Characters of the source that are not in the text.
 *
 * @param kind why
 * @param page the page they stand on, 1-based
 * @param span where, in UTF-16 units of the source
 * @param text what they were
 */
public record Drop(Kind kind, int page, Span span, String text) {
  /** Why characters were dropped. */
  public enum Kind {
    /** A number of the pleading paper's margin. */
    LINE_NUMBER,
    /** A court's name printed along the margin. */
    STAMP,
    /** A header or footer: file stamps, running heads, page numbers. */
    RUNNING_HEAD,
    /** A page number. */
    PAGE_NUMBER,
    /** A footnote's mark, in the text or before the note: kept as a mark. */
    NOTE_MARK,
    /** Mark-up that says how words are set: kept as emphasis or role. */
    MARKUP,
    /** A hyphen that only broke a word at a line's end. */
    LINE_END_HYPHEN
  }
}
