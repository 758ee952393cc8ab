package org.glossator.search.language;

import org.glossator.text.Span;

/** A piece of a query. */
sealed interface Lexeme {
  Span span();

  /** A word or several that stand together: "26(f)", "peer-to-peer", "infring!". */
  record Chunk(String text, Span span) implements Lexeme {}

  /** Words in quotation marks: to be found side by side as they are. */
  record Quoted(String text, Span span) implements Lexeme {}

  /** Words that make one name: "Roe v. Wade", "In re Gault". */
  record Name(String text, Span span) implements Lexeme {}

  /** A citation, to be found like words in quotation marks. */
  record Citation(String text, Span span) implements Lexeme {}

  /** "court:", with or without a value right behind it. */
  record Named(Field field, Span span) implements Lexeme {}

  /** An authority's key: "usc:17/101". */
  record Key(String text, Span span) implements Lexeme {}

  /** What a date is asked to be: ">=2015", "2011..2014". */
  record DateRange(String text, Span span) implements Lexeme {}

  /** "&", "or", "%", parentheses. */
  record Sign(Kind kind, Span span) implements Lexeme {}

  /** Which sign. */
  enum Kind {
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /**
   * A proximity connector.
   *
   * @param words the distance, or 0 for {@code /s} and {@code /p}
   * @param paragraph {@code /p} if true, {@code /s} if false; of no matter when words is given
   */
  record Connector(int words, boolean paragraph, boolean ordered, Span span) implements Lexeme {}
}
