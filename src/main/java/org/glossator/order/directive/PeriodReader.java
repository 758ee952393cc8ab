package org.glossator.order.directive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.order.Pin;
import org.glossator.order.directive.Modals.Modal;
import org.glossator.order.directive.Period.Direction;
import org.glossator.text.Span;

/**
 * Reads the times that a sentence sets: "within 14 days of", "no later than 7 days before", "shall
 * have 30 days from … to". A bare "30 days" that sets no time ("for 30 days", "the 30-day period")
 * is none.
 */
final class PeriodReader {
  private final String text;
  private final List<Token> tokens;
  private final List<Modal> modals;
  private final List<Duty> duties;
  private final Pin pin;
  private final int end;

  /**
   * A reader of one sentence.
   *
   * @param text the passage
   * @param sentence the sentence
   * @param pin its pin
   * @param duties what was read of it
   */
  PeriodReader(String text, Span sentence, Pin pin, List<Duty> duties) {
    this.text = text;
    this.tokens = Token.of(text, sentence);
    this.modals = Modals.of(tokens);
    this.duties = duties;
    this.pin = pin;
    boolean stop = !tokens.isEmpty() && tokens.getLast().is(".");
    this.end = tokens.size() - (stop ? 1 : 0);
  }

  /**
   * Reads the sentence's periods.
   *
   * @param number the paragraph's, for their ids
   * @param earlier the paragraph's periods up to here; they are added to it
   */
  List<Period> read(String number, List<Period> earlier) {
    int before = earlier.size();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Amount> amount = Amount.at(tokens, at);
      if (amount.isPresent()) {
        period(amount.get(), "d" + number + letter(earlier.size()), earlier)
            .ifPresent(earlier::add);
        at = amount.get().to() - 1;
      }
    }
    return List.copyOf(earlier.subList(before, earlier.size()));
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : "-" + (index + 1);
  }

  private Optional<Period> period(Amount amount, String id, List<Period> earlier) {
    int opener = opener(amount.from());
    String next = word(amount.to());
    boolean before =
        next.equals("before")
            || next.equals("preceding")
            || (next.equals("prior") && word(amount.to() + 1).equals("to"))
            || (next.equals("in") && word(amount.to() + 1).equals("advance"));
    boolean after =
        next.equals("after")
            || next.equals("from")
            || next.equals("following")
            || (next.equals("of") && opener < amount.from());
    if (opener == amount.from() && !((before || after) && standsAlone(opener))) {
      return Optional.empty();
    }
    boolean atLeast = word(opener).equals("at") || isLess(opener);
    if (opener < 0 || (atLeast && !before)) {
      return Optional.empty();
    }
    Optional<Span> trigger = Optional.empty();
    if (before || after) {
      int skip = next.equals("prior") ? 2 : next.equals("in") ? 3 : 1;
      trigger = trigger(amount.to() + skip, word(opener).equals("have"));
    }
    return Optional.of(
        build(id, amount, opener, before ? Direction.BEFORE : Direction.AFTER, trigger, earlier));
  }

  private Period build(
      String id,
      Amount amount,
      int opener,
      Direction direction,
      Optional<Span> trigger,
      List<Period> earlier) {
    Span numbers = new Span(tokens.get(amount.from()).start(), tokens.get(amount.to() - 1).end());
    Span time = new Span(startOf(opener), numbers.end());
    Optional<Duty> duty = Duty.at(duties, time);
    boolean has = word(opener).equals("have");
    int start = has ? duty.map(d -> d.who().start()).orElse(startOf(opener)) : startOf(opener);
    int last = trigger.map(Span::end).orElse(has ? verbEnd(amount) : numbers.end());
    Optional<Span> condition = duty.flatMap(Duty::condition);
    Optional<String> chain =
        trigger.isPresent() ? Optional.empty() : condition.flatMap(c -> lapsed(c, earlier));
    return new Period(
        id,
        new Span(start, Math.max(last, numbers.end())),
        numbers,
        pin,
        amount.value(),
        amount.unit(),
        direction,
        chain.isPresent() ? condition : trigger,
        chain,
        duty);
  }

  /**
   * The first token of the words before an amount that make it a time: "within", "no later than",
   * "have", "at least"; the amount's own token if there are none; -1 if they make it something
   * else.
   */
  private int opener(int amount) {
    int at = amount;
    if (word(at - 1).equals("of") && word(at - 2).equals("period") && word(at - 3).equals("a")) {
      at -= 3;
    }
    return switch (word(at - 1)) {
      case "within", "have" -> at - 1;
      case "than" -> comparison(at);
      case "least" -> word(at - 2).equals("at") ? at - 2 : -1;
      case "for", "the", "that", "every", "last", "next" -> -1;
      default -> at == amount ? amount : -1;
    };
  }

  /** "no later than", "not more than", "not less than", "no fewer than"; -1 for anything else. */
  private int comparison(int at) {
    boolean compared =
        switch (word(at - 2)) {
          case "later", "more", "less", "fewer" -> true;
          default -> false;
        };
    boolean negated = word(at - 3).equals("no") || word(at - 3).equals("not");
    return compared && negated ? at - 3 : -1;
  }

  private boolean isLess(int opener) {
    return word(opener + 1).equals("less") || word(opener + 1).equals("fewer");
  }

  /** Whether a bare "14 days after" at this token is a time: at a clause's start, or "due". */
  private boolean standsAlone(int at) {
    String before = word(at - 1);
    return at == 0 || before.equals("due") || before.equals("that") || before.equals(",");
  }

  /** The words from token {@code from} to where the trigger ends. */
  private Optional<Span> trigger(int from, boolean infinitive) {
    int to = infinitive ? Amount.infinitive(tokens, from, end) : clauseEnd(from);
    if (from >= to) {
      return Optional.empty();
    }
    int limit = to;
    for (Modal modal : modals) {
      if (modal.from() >= from && modal.from() < to) {
        limit = conjunctionBefore(modal.from(), from);
        break;
      }
    }
    return limit > from
        ? Optional.of(new Span(tokens.get(from).start(), tokens.get(limit - 1).end()))
        : Optional.empty();
  }

  private int clauseEnd(int from) {
    for (int at = from; at < end; at++) {
      Token token = tokens.get(at);
      if (!token.shielded() && (token.is(",") || token.is(";"))) {
        return at;
      }
    }
    return end;
  }

  /** The last "and", "or", "but" before a modal: another clause starts there; else nothing. */
  private int conjunctionBefore(int modal, int from) {
    for (int at = modal - 1; at > from; at--) {
      switch (tokens.get(at).word()) {
        case "and", "or", "but" -> {
          return at;
        }
        default -> {}
      }
    }
    return from;
  }

  /** The period of which a condition says that it lapses: "that 30-day period lapses". */
  private Optional<String> lapsed(Span condition, List<Period> earlier) {
    String words = condition.of(text).toLowerCase(Locale.ROOT);
    boolean ends = words.contains("laps") || words.contains("expir") || words.contains("ends");
    if (!ends || !words.contains("period")) {
      return Optional.empty();
    }
    List<Period> same =
        earlier.stream()
            .filter(
                p -> words.contains(p.amount() + "-" + p.unit().name().toLowerCase(Locale.ROOT)))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst().id()) : Optional.empty();
  }

  /** After "to produce" in "shall have 10 days to produce". */
  private int verbEnd(Amount amount) {
    int verb = amount.to() + 1;
    boolean infinitive = word(amount.to()).equals("to") && verb < end;
    return tokens.get(infinitive ? verb : amount.to() - 1).end();
  }

  private int startOf(int token) {
    return tokens.get(token).start();
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }
}
