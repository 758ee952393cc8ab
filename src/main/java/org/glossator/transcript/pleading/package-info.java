/**
 * Reads OCR'd pleading text: plain text with the pleading paper's numbers down the margin, emphasis
 * in Markdown stars, a court's stamp along the edge and footnotes where their page ends. {@link
 * org.glossator.transcript.pleading.PleadingReader} is the door. May import {@code text}, {@code
 * diagnostic} and {@code transcript}.
 */
@NullMarked
package org.glossator.transcript.pleading;

import org.jspecify.annotations.NullMarked;
