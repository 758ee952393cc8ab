package org.glossator.corpus;

import org.glossator.text.Span;

/**
 * The court's sentence around a citation.
 *
 * @param text its words
 * @param block the id of the block that it stands in
 * @param span where in the block's text
 * @param wordsBefore how many words of the block start before it
 * @param wordsTo how many start before its end
 * @param insideWord whether it starts inside a word
 */
public record Sentence(
    String text, String block, Span span, int wordsBefore, int wordsTo, boolean insideWord) {
  /** The sentence in {@code span} of the text of {@code block}. */
  static Sentence of(String block, String text, Span span) {
    boolean inside =
        span.start() > 0
            && !Character.isWhitespace(text.charAt(span.start() - 1))
            && !Character.isWhitespace(text.charAt(span.start()));
    return new Sentence(
        span.of(text),
        block,
        span,
        QuotedWords.count(text.substring(0, span.start())),
        QuotedWords.count(text.substring(0, span.end())),
        inside);
  }

  /** How many words there are from the start of this sentence to the end of another one. */
  int wordsTo(Sentence last) {
    return last.wordsTo - wordsBefore + (insideWord ? 1 : 0);
  }
}
