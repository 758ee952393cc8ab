/**
 * Ruled Markdown, one printed line per line of text with its printed number left of a bar: {@link
 * org.glossator.transcript.ruled.RuledReader} (start here) reads what an editor corrected, {@link
 * org.glossator.transcript.ruled.RuledWriter} writes what an import read. May import {@code text},
 * {@code diagnostic} and {@code transcript}.
 */
@NullMarked
package org.glossator.transcript.ruled;

import org.jspecify.annotations.NullMarked;
