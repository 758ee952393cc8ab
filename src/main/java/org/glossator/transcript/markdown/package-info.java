/**
 * Opinions in plain Markdown, where a paragraph is a paragraph and not lines as printed: {@link
 * org.glossator.transcript.markdown.MarkdownReader} (start here). May import what {@code
 * transcript} may, {@code transcript.ruled} and Flexmark.
 */
@NullMarked
package org.glossator.transcript.markdown;

import org.jspecify.annotations.NullMarked;
