package org.glossator.order.directive;

import java.util.Optional;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * A time that a decretal paragraph sets. Spans are UTF-16 units of its passage.
 *
 * @param id "d2" for the second paragraph's only period, "d3a" and "d3b" where it has several
 * @param quote the words that set it
 * @param numbers the amount and unit alone: "30 days"
 * @param pin the page and lines of the sentence
 * @param amount how many
 * @param unit of what
 * @param direction from the trigger on, or back from it
 * @param trigger the words that say what it is counted from; empty if they say nothing
 * @param after the id of the period whose lapse it follows, where the text says so
 * @param duty who is to do what in that time, where that is plain
 */
public record Period(
    String id,
    Span quote,
    Span numbers,
    Pin pin,
    int amount,
    Unit unit,
    Direction direction,
    Optional<Span> trigger,
    Optional<String> after,
    Optional<Duty> duty) {

  Period withId(String other) {
    return new Period(other, quote, numbers, pin, amount, unit, direction, trigger, after, duty);
  }

  /** What is counted. */
  public enum Unit {
    HOUR,
    DAY,
    /** Days on which the court or business is open, as the order says. */
    BUSINESS_DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Which way it is counted. */
  public enum Direction {
    AFTER,
    BEFORE
  }
}
