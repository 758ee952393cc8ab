package org.glossator.render.html;

import org.glossator.text.Span;

/**
 * An element over some words.
 *
 * @param span the words, in UTF-16 units of the text; an empty span makes no element
 * @param tag the element; its id goes to the first piece if it must be split
 * @param whole whether other elements should be split rather than this one: a link is easier to
 *     follow in one piece than in two
 */
public record Wrap(Span span, Tag tag, boolean whole) {
  /** An element that may be split. */
  public static Wrap of(Span span, Tag tag) {
    return new Wrap(span, tag, false);
  }

  /** An element that should stay in one piece. */
  public static Wrap whole(Span span, Tag tag) {
    return new Wrap(span, tag, true);
  }
}
