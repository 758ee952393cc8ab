/**
 * Reads the court's PDF: {@link org.glossator.transcript.pdf.PdfReader} (start here) gives a {@link
 * org.glossator.transcript.pdf.Reading}, blocks of lines with the page and printed number of each,
 * and everything that was left out with the reason. {@link org.glossator.transcript.pdf.PdfProcess}
 * has that done by a process of its own, and {@link org.glossator.transcript.pdf.PdfMemory}
 * remembers what came of it.
 *
 * <p>The way of a page: {@code PageScan} takes glyphs and rules off it, {@code Furniture} removes
 * stamps, numbers and running heads, {@code NoteZone} cuts off the footnotes, {@code Blocks} makes
 * paragraphs. May import {@code text}, {@code diagnostic}, {@code transcript} and {@code
 * transcript.ruled}.
 */
@NullMarked
package org.glossator.transcript.pdf;

import org.jspecify.annotations.NullMarked;
