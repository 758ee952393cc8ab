package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Order;
import org.glossator.order.Pin;
import org.glossator.order.directive.Directive;
import org.glossator.order.directive.Directives;
import org.glossator.order.directive.Due;
import org.glossator.order.directive.Duty;
import org.glossator.order.directive.Period;
import org.glossator.text.Span;

/**
 * {@code deadlines.json}: the periods that an order sets, in the court's own words. No date is
 * computed here: that needs the day of the trigger, which an order's text does not give.
 */
final class DeadlinesJson {
  private DeadlinesJson() {}

  static ObjectNode of(PublishedOrder order) {
    ObjectNode node = Json.object();
    node.put("order", withoutSlash(order.path().value()));
    node.set("periods", periods(order.order()));
    ArrayNode dates = dates(order.order());
    if (!dates.isEmpty()) {
      node.set("dates", dates);
    }
    order
        .caption()
        .court()
        .filter(court -> court.name().startsWith("United States District Court"))
        .ifPresent(court -> method(node.putObject("method")));
    return node;
  }

  /** How the federal rule counts; other courts have rules of their own. */
  private static void method(ObjectNode method) {
    method.put("rule", "Fed. R. Civ. P. 6(a)(1)");
    method.put("excludeTriggerDay", true).put("countIntermediateDays", true);
    method
        .putArray("rollForward")
        .add("Saturday")
        .add("Sunday")
        .add("federal legal holiday")
        .add("state holiday of forum (6(a)(6)(C))");
    method.put("rule6dThreeDays", "off unless the reader turns it on");
  }

  static ArrayNode periods(Order order) {
    ArrayNode array = Json.array();
    for (Directive directive : Directives.of(order)) {
      directive.periods().forEach(period -> array.add(period(directive, period)));
    }
    return array;
  }

  /** The days that the order names itself. */
  static ArrayNode dates(Order order) {
    ArrayNode array = Json.array();
    for (Directive directive : Directives.of(order)) {
      for (Due due : directive.dues()) {
        ObjectNode node = array.addObject();
        putDecree(node, directive);
        node.put("pin", pin(directive.pin()));
        due.duty().ifPresent(duty -> duty(node, directive, duty, due.quote()));
        node.put("date", due.date().toString()).put("quote", directive.words(due.quote()));
      }
    }
    return array;
  }

  private static ObjectNode period(Directive directive, Period period) {
    ObjectNode node = Json.object();
    node.put("id", period.id());
    putDecree(node, directive);
    node.put("pin", pin(period.pin()));
    period.duty().ifPresent(duty -> duty(node, directive, duty, period.quote()));
    node.put("amount", period.amount());
    node.put("unit", period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    node.put("direction", period.direction().name().toLowerCase(Locale.ROOT));
    period.trigger().map(directive::words).ifPresent(words -> node.put("trigger", words));
    period.after().ifPresent(after -> node.put("after", after));
    node.putNull("triggerDate");
    node.put("quote", directive.words(period.quote()));
    return node;
  }

  private static String pin(Pin pin) {
    return CitationStrings.pin(new Place.Lines(pin)).replace('\u00a0', ' ');
  }

  /** The court's number of the paragraph: a number where it is one. */
  private static void putDecree(ObjectNode node, Directive directive) {
    String number = directive.decretal().number();
    boolean digits = number.length() < 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && !number.isEmpty()) {
      node.put("decree", Integer.parseInt(number));
    } else {
      Json.putIfGiven(node, "decree", number);
    }
  }

  private static void duty(ObjectNode node, Directive directive, Duty duty, Span time) {
    node.put("who", directive.words(duty.who()));
    String key =
        switch (duty.force()) {
          case MUST, HAS_TIME -> "must";
          case MUST_NOT -> "mustNot";
          case MAY -> "may";
          case NEED_NOT -> "needNot";
          case RULED -> "ruled";
        };
    node.put(key, directive.words(withoutTime(directive, duty.what(), time)));
  }

  /** "serve each Doe" of "serve each Doe within 120 days …": the time is given beside it. */
  private static Span withoutTime(Directive directive, Span what, Span time) {
    boolean last = what.start() < time.start() && time.end() >= what.end();
    if (!last) {
      return what;
    }
    String before = directive.words(new Span(what.start(), time.start()));
    int length = before.length();
    while (length > 0 && ", ".indexOf(before.charAt(length - 1)) >= 0) {
      length--;
    }
    return new Span(what.start(), what.start() + length);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
