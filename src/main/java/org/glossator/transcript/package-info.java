/**
 * The order as printed: {@link org.glossator.transcript.Transcript} (start here) is pages of lines,
 * each line with its printed number, its emphasis and its place in the source, and a list of
 * everything that was dropped. Readers live in sub-rooms: {@code pleading} reads OCR'd text with
 * numbers down the margin, {@code ruled} reads ruled Markdown, {@code markdown} plain Markdown,
 * {@code pdf} the court's PDF, {@code courtlistener} what CourtListener and RECAP give out. May
 * import {@code text} and {@code diagnostic}.
 */
@NullMarked
package org.glossator.transcript;

import org.jspecify.annotations.NullMarked;
