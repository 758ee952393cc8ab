package org.glossator.corpus;

import java.util.List;
import org.glossator.text.Span;

/**
 * The court's sentence around a citation.
 *
 * @param texts where its words are
 * @param number which of them they are
 * @param block the id of the block that it stands in
 * @param span where in the block's text
 * @param wordsBefore how many words of the block start before it
 * @param wordsTo how many start before its end
 * @param insideWord whether it starts inside a word
 */
public record Sentence(
    PackedTexts texts,
    int number,
    String block,
    Span span,
    int wordsBefore,
    int wordsTo,
    boolean insideWord) {
  /** The sentence in {@code span} of the text of {@code block}. */
  public static Sentence of(String block, String text, Span span) {
    return of(block, text, span, PackedTexts.of(List.of(span.of(text))), 0);
  }

  /** The same, whose words are among {@code texts}. */
  static Sentence of(String block, String text, Span span, PackedTexts texts, int number) {
    boolean inside =
        span.start() > 0
            && !Character.isWhitespace(text.charAt(span.start() - 1))
            && !Character.isWhitespace(text.charAt(span.start()));
    int before = QuotedWords.count(text, 0, span.start());
    int within = QuotedWords.count(text, span.start(), span.end());
    return new Sentence(texts, number, block, span, before, before + within, inside);
  }

  /** Its words. */
  public String text() {
    return texts.get(number);
  }

  /** How many words there are from the start of this sentence to the end of another one. */
  int wordsTo(Sentence last) {
    return last.wordsTo - wordsBefore + (insideWord ? 1 : 0);
  }
}
