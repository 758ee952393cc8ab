package org.glossator.order.directive;

import java.util.ArrayList;
import java.util.List;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.order.Passage;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/** Reads what an order orders from its decretal paragraphs. */
public final class Directives {
  /** In UTF-16 units. What is longer has no plain grammar. */
  private static final int LONGEST_SENTENCE = 4000;

  private Directives() {}

  /** Every sentence of every decretal paragraph of the order's body, in order. */
  public static List<Directive> of(Order order) {
    List<Directive> all = new ArrayList<>();
    for (Block block : order.blocks()) {
      if (block instanceof Block.Decretal decretal) {
        all.addAll(of(decretal));
      }
    }
    return List.copyOf(all);
  }

  /** Every sentence of one paragraph, in order. */
  public static List<Directive> of(Block.Decretal decretal) {
    Passage passage = decretal.passage();
    List<Directive> directives = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    int label = labelEnd(passage.text(), decretal.number());
    for (Span found : Sentences.of(passage.text().substring(label))) {
      directives.add(directive(decretal, found.shift(label), periods));
    }
    return periods.size() == 1 ? onlyPeriod(directives, "d" + decretal.number()) : directives;
  }

  private static Directive directive(Block.Decretal decretal, Span sentence, List<Period> periods) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return new Directive(decretal, sentence, List.of(), List.of(), List.of());
    }
    String text = decretal.passage().text();
    Pin pin = decretal.passage().pinOf(sentence);
    List<Duty> duties = DutyReader.read(text, sentence);
    List<Period> set =
        new PeriodReader(text, sentence, pin, duties).read(decretal.number(), periods);
    List<Due> dues = new DueReader(text, sentence, duties).read();
    return new Directive(decretal, sentence, duties, set, dues);
  }

  /** After "2. " at the start of a passage; 0 if its number does not stand there. */
  private static int labelEnd(String text, String number) {
    int at = number.length();
    if (number.isEmpty() || !text.startsWith(number)) {
      return 0;
    }
    while (at < text.length() && (".)".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  /** A paragraph's only period needs no letter. */
  private static List<Directive> onlyPeriod(List<Directive> directives, String id) {
    return directives.stream()
        .map(d ->
            new Directive(
                d.decretal(),
                d.sentence(),
                d.duties(),
                d.periods().stream().map(p -> p.withId(id)).toList(),
                d.dues()))
        .toList();
  }
}
