package org.glossator.search.language;

import java.util.List;
import org.glossator.text.Span;

/** What a query asks for. */
public sealed interface Expression {
  /** How texts write the "v." of a case's name. */
  List<String> VERSUS = List.of("v", "versus", "vs");

  /** An expression that has places in a text, so that connectors can measure from it. */
  sealed interface Placed extends Expression {}

  /**
   * One word.
   *
   * @param written as the reader wrote it
   * @param term as texts are indexed; for {@link Match#ROOT} the beginning, for {@link
   *     Match#PATTERN} with {@code *} for any one letter
   * @param match which words of a text it finds
   * @param span where it stands in the query, in UTF-16 units
   */
  record Word(String written, String term, Match match, Span span) implements Placed {}

  /** Which words of a text a word of the query finds. */
  enum Match {
    /** The word and its other grammatical forms. */
    FORMS,
    /** Only the word as it stands. */
    EXACT,
    /** Every word that begins so: {@code infring!}. */
    ROOT,
    /** Every word of this shape: {@code wom*n}. */
    PATTERN,
    /** Words spelled alike: {@code seperate~}. */
    FUZZY,
    /** The "v." of a case's name, however it is written: {@link Expression#VERSUS}. */
    VERSUS
  }

  /** Words side by side. */
  record Phrase(List<Word> words) implements Placed {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Any of several: {@code or}. */
  record AnyOf(List<Placed> choices) implements Placed {
    public AnyOf {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Two within some words of each other, in one paragraph.
   *
   * @param words at most this far apart: 1 for neighbors
   * @param ordered whether {@code left} comes first
   */
  record Near(Placed left, Placed right, int words, boolean ordered) implements Placed {}

  /**
   * Two in one sentence or one paragraph.
   *
   * @param ordered whether {@code left} comes first
   */
  record Same(Placed left, Placed right, Unit unit, boolean ordered) implements Placed {}

  /** A stretch of text that {@code /s} and {@code /p} look within. */
  enum Unit {
    SENTENCE,
    PARAGRAPH
  }

  /** Orders that satisfy every part. */
  record AllOf(List<Expression> parts) implements Expression {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Orders that satisfy any part, where some part has no places. */
  record Either(List<Expression> parts) implements Expression {
    public Either {
      parts = List.copyOf(parts);
    }
  }

  /** Orders that satisfy the first and not the second: {@code %}. */
  record Without(Expression wanted, Expression unwanted) implements Expression {}

  /**
   * What one field says.
   *
   * @param whole whether the query cites a part of an authority, and the whole of it is asked for
   */
  record InField(Field field, Placed inner, boolean whole) implements Expression {
    public InField(Field field, Placed inner) {
      this(field, inner, false);
    }
  }

  /**
   * Orders of some days.
   *
   * @param from the first day as yyyymmdd
   * @param to the last day as yyyymmdd
   */
  record Dated(int from, int to) implements Expression {}
}
