package org.glossator.render.html;

import org.glossator.text.Span;

/**
 * Words that a reader unfolds: a {@code details} element whose summary is ours and whose content is
 * the text's. It stands outside every other element, since it may be in none of theirs.
 *
 * @param span the words, in UTF-16 units of the text; folds do not overlap
 * @param tag the {@code details} element's start tag
 * @param summary what stands in its {@code summary}
 */
public record Fold(Span span, Tag tag, Html summary) {}
