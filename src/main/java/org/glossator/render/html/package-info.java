/**
 * HTML that cannot be malformed: {@link org.glossator.render.html.HtmlWriter} escapes and nests,
 * {@link org.glossator.render.html.Weaver} (start here) turns a text and overlapping marks over it
 * into well-nested elements. May import {@code text}.
 */
@NullMarked
package org.glossator.render.html;

import org.jspecify.annotations.NullMarked;
