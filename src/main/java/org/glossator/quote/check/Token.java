package org.glossator.quote.check;

import org.glossator.text.Span;

/**
 * A word or a sign.
 *
 * @param kind what it is
 * @param form its characters in the one form in which they are compared
 * @param span where it stands, in UTF-16 units
 */
record Token(Kind kind, String form, Span span) {
  /** What a token is. */
  enum Kind {
    WORD,
    /**
     * A word with brackets in it, as a quotation changes a letter: "[s]evering", "defendant[s]".
     */
    BRACKETED,
    /** A quotation mark of any shape; a level more or less of quoting changes the shape. */
    MARK,
    /** Three or four points, or three stars, that stand for words left out. */
    ELLIPSIS,
    /** Any other sign. */
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.BRACKETED;
  }
}
