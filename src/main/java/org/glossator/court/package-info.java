/**
 * The courts: {@link org.glossator.court.Courts} knows each by the id of the free-law databases,
 * its citation abbreviation and its name, and finds it from the words of a caption or a
 * parenthetical. May import {@code text}.
 */
@NullMarked
package org.glossator.court;

import org.jspecify.annotations.NullMarked;
