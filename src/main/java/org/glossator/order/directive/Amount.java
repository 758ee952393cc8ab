package org.glossator.order.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.order.directive.Period.Unit;

/**
 * A number of days and the like: "30 days", "thirty (30) calendar days", "two weeks".
 *
 * @param value how many
 * @param unit of what
 * @param from the first token
 * @param to after the last token
 */
record Amount(int value, Unit unit, int from, int to) {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Set<String> BUSINESS = Set.of("business", "court", "working", "judicial");
  private static final Set<String> PLAIN = Set.of("calendar", "consecutive", "full", "additional");
  private static final Set<String> BEFORE_TO =
      Set.of("prior", "pursuant", "subject", "up", "due", "according", "addition", "as", "owing");

  /** The amount whose first token is at {@code at}. */
  static Optional<Amount> at(List<Token> tokens, int at) {
    int value = number(word(tokens, at));
    if (value < 0) {
      return Optional.empty();
    }
    int next = at + 1;
    if (word(tokens, next).equals("(") && word(tokens, next + 2).equals(")")) {
      if (number(word(tokens, next + 1)) != value) {
        return Optional.empty();
      }
      next += 3;
    }
    boolean business = BUSINESS.contains(word(tokens, next));
    next += business || PLAIN.contains(word(tokens, next)) ? 1 : 0;
    int end = next + 1;
    return unit(word(tokens, next), business).map(unit -> new Amount(value, unit, at, end));
  }

  /** The "to" of an infinitive from token {@code at} on, or {@code end}. */
  static int infinitive(List<Token> tokens, int at, int end) {
    for (int i = at; i < end; i++) {
      boolean to = tokens.get(i).is("to") && !tokens.get(i).shielded();
      if (to && !(i > at && BEFORE_TO.contains(tokens.get(i - 1).word()))) {
        return i;
      }
    }
    return end;
  }

  private static int number(String word) {
    if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(word);
    }
    if (SMALL.contains(word)) {
      return SMALL.indexOf(word);
    }
    int hyphen = word.indexOf('-');
    String tens = hyphen < 0 ? word : word.substring(0, hyphen);
    int ones = hyphen < 0 ? 0 : SMALL.indexOf(word.substring(hyphen + 1));
    return TENS.containsKey(tens) && ones >= 0 && ones < 10
        ? TENS.getOrDefault(tens, 0) + ones
        : -1;
  }

  private static Optional<Unit> unit(String word, boolean business) {
    String one = word.replace("'", "").replace("’", "");
    String singular = one.endsWith("s") ? one.substring(0, one.length() - 1) : one;
    return switch (singular) {
      case "hour" -> Optional.of(Unit.HOUR);
      case "day" -> Optional.of(business ? Unit.BUSINESS_DAY : Unit.DAY);
      case "week" -> Optional.of(Unit.WEEK);
      case "month" -> Optional.of(Unit.MONTH);
      case "year" -> Optional.of(Unit.YEAR);
      default -> Optional.empty();
    };
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).word() : "";
  }
}
