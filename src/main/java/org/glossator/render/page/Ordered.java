package org.glossator.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.order.directive.Directive;
import org.glossator.order.directive.Directives;
import org.glossator.order.directive.Duty;
import org.glossator.order.directive.Period;
import org.glossator.text.Span;

/** What was ordered, in the order's own words, and by when. */
final class Ordered {
  private static final Set<String> CONDITIONS = Set.of("if", "when", "once", "upon", "should");

  private final List<Directive> directives;

  private Ordered(List<Directive> directives) {
    this.directives = directives;
  }

  static Ordered of(Order order) {
    return new Ordered(Directives.of(order));
  }

  /** The decretal paragraphs. */
  List<OrderView.Decree> decrees() {
    Map<String, List<Directive>> byBlock = new LinkedHashMap<>();
    for (Directive directive : directives) {
      byBlock.computeIfAbsent(directive.decretal().id(), id -> new ArrayList<>()).add(directive);
    }
    return byBlock.values().stream().map(Ordered::decree).toList();
  }

  private static OrderView.Decree decree(List<Directive> sentences) {
    Block.Decretal block = sentences.getFirst().decretal();
    List<OrderView.Item> items = new ArrayList<>();
    for (Directive sentence : sentences) {
      boolean whole = sentence.duties().isEmpty() || isChoice(sentence);
      if (whole) {
        String words = sentence.words(sentence.sentence());
        items.add(new OrderView.Item("", "", "", words, "", sentence.pin().text()));
      }
      for (Duty duty : whole ? List.<Duty>of() : sentence.duties()) {
        items.add(item(sentence, duty));
      }
    }
    return new OrderView.Decree(block.number(), items, "#" + block.id());
  }

  private static OrderView.Item item(Directive sentence, Duty duty) {
    return new OrderView.Item(
        duty.condition().map(c -> capital(sentence.words(c))).orElse(""),
        capital(sentence.words(duty.who())),
        force(sentence, duty, isFirstOfItsSubject(sentence, duty)),
        "",
        sentence.words(duty.what()),
        sentence.pin().text());
  }

  /**
   * The court's own words between who and what: "shall not", "will have 30 days from … to". Where
   * another duty of the same person stands between, only the words of this one.
   */
  private static String force(Directive sentence, Duty duty, boolean first) {
    int start = duty.who().end();
    int end = duty.what().start();
    return first && start < end
        ? sentence.words(new Span(start, end)).strip()
        : sentence.words(duty.words());
  }

  private static boolean isFirstOfItsSubject(Directive sentence, Duty duty) {
    return sentence.duties().stream()
        .noneMatch(d -> d.who().equals(duty.who()) && d.words().start() < duty.words().start());
  }

  /** Two duties joined by "or" are one choice: only the whole sentence says it right. */
  private static boolean isChoice(Directive sentence) {
    for (int i = 1; i < sentence.duties().size(); i++) {
      int start = sentence.duties().get(i - 1).words().end();
      int end = sentence.duties().get(i).words().start();
      if (start < end && sentence.words(new Span(start, end)).contains(" or ")) {
        return true;
      }
    }
    return false;
  }

  /** Every period that the order sets. */
  List<OrderView.Period> periods() {
    List<OrderView.Period> periods = new ArrayList<>();
    for (Directive sentence : directives) {
      for (Period period : sentence.periods()) {
        periods.add(period(sentence, period));
      }
    }
    return periods;
  }

  private static OrderView.Period period(Directive sentence, Period period) {
    return new OrderView.Period(
        period.id(),
        capital(period.duty().map(d -> sentence.words(d.who())).orElse("")),
        period.duty().map(d -> sentence.words(d.what())).orElse(sentence.words(period.quote())),
        period.amount(),
        unit(period),
        period.direction() == Period.Direction.AFTER ? "after" : "before",
        numbers(period),
        period.trigger().map(t -> counted(period, sentence.words(t))).orElse(""),
        period.after().orElse(""),
        period.pin().text(),
        "#" + sentence.decretal().id());
  }

  /** "30 days". */
  private static String numbers(Period period) {
    return period.amount() + " " + unit(period) + (period.amount() == 1 ? "" : "s");
  }

  private static String unit(Period period) {
    return period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "after the date of service upon it"; ", if that 30-day period lapses …". */
  private static String counted(Period period, String trigger) {
    String first = trigger.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (CONDITIONS.contains(first)) {
      return ", " + first + trigger.substring(first.length());
    }
    return (period.direction() == Period.Direction.AFTER ? " after " : " before ") + trigger;
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
