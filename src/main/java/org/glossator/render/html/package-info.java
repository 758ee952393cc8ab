/**
 * HTML that cannot be malformed: {@link org.glossator.render.html.HtmlWriter} escapes and nests,
 * {@link org.glossator.render.html.Weaver} (start here) turns a text and overlapping marks over it
 * into well-nested elements, {@link org.glossator.render.html.Markdown} and {@link
 * org.glossator.render.html.NoteText} read what editors write. May import {@code text}, {@code
 * transcript.markdown}, Flexmark and jsoup.
 */
@NullMarked
package org.glossator.render.html;

import org.jspecify.annotations.NullMarked;
