/**
 * Templates: a {@link org.glossator.render.template.Theme} is their text and the assets, {@link
 * org.glossator.render.template.Renderer} (start here) fills them with view records. Templates see
 * plain values only; they can neither query nor reach a class. May import {@code text}, {@code
 * diagnostic}, {@code render}, {@code render.html} and FreeMarker.
 */
@NullMarked
package org.glossator.render.template;

import org.jspecify.annotations.NullMarked;
