package org.glossator.order.directive;

import java.util.List;
import org.glossator.order.Block;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * One sentence of a decretal paragraph.
 *
 * @param decretal the paragraph
 * @param sentence the sentence, in UTF-16 units of the paragraph's passage, without the number
 *     before it
 * @param duties what it orders, in order; empty where its grammar is not plain: then the sentence
 *     itself is all there is to show
 * @param periods the times it sets, in order
 * @param dues the days it names as the last, in order
 */
public record Directive(
    Block.Decretal decretal,
    Span sentence,
    List<Duty> duties,
    List<Period> periods,
    List<Due> dues) {
  public Directive {
    duties = List.copyOf(duties);
    periods = List.copyOf(periods);
    dues = List.copyOf(dues);
  }

  /** The words of a part of this sentence. */
  public String words(Span part) {
    return part.of(decretal.passage().text());
  }

  /** The sentence's page and lines. */
  public Pin pin() {
    return decretal.passage().pinOf(sentence);
  }
}
