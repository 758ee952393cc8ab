/**
 * Source files and places in them: {@link org.glossator.text.SourceFile} (start here), {@link
 * org.glossator.text.Span}, {@link org.glossator.text.Position} and {@link
 * org.glossator.text.ContentHash}. {@link org.glossator.text.MarkdownBounds} keeps hostile text
 * from its parsers; {@link org.glossator.text.Mapped} reads letters and escapes in one form. The
 * lowest room: it imports nothing of the others.
 */
@NullMarked
package org.glossator.text;

import org.jspecify.annotations.NullMarked;
