/**
 * What must not be published: {@link org.glossator.privacy.Identifiers} (start here) finds personal
 * identifiers, above all those that Fed. R. Civ. P. 5.2 tells filers to leave out; {@link
 * org.glossator.privacy.Redactor} takes words out of a source before anything else reads it. May
 * import {@code text}, {@code diagnostic}, {@code transcript} and {@code order}.
 */
@NullMarked
package org.glossator.privacy;

import org.jspecify.annotations.NullMarked;
