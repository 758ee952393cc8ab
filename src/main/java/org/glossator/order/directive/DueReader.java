package org.glossator.order.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.text.Span;

/** Reads the days by which a sentence wants something done: "by no later than January 4, 2008". */
final class DueReader {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final List<Token> tokens;
  private final List<Duty> duties;

  /**
   * A reader of one sentence.
   *
   * @param text the passage
   * @param sentence the sentence
   * @param duties what was read of it
   */
  DueReader(String text, Span sentence, List<Duty> duties) {
    this.tokens = Token.of(text, sentence);
    this.duties = duties;
  }

  List<Due> read() {
    List<Due> dues = new ArrayList<>();
    for (int at = 1; at < tokens.size(); at++) {
      int opener = opener(at);
      Optional<LocalDate> date = opener < 0 ? Optional.empty() : date(at);
      if (date.isPresent()) {
        Span quote = new Span(tokens.get(opener).start(), tokens.get(at + 3).end());
        dues.add(new Due(quote, date.get(), Duty.at(duties, quote)));
      }
    }
    return dues;
  }

  /** "January 4, 2008" at token {@code at}; no such day is no date. */
  private Optional<LocalDate> date(int at) {
    int month = MONTHS.indexOf(word(at)) + 1;
    boolean written = month > 0 && word(at + 2).equals(",");
    if (!written || !isNumber(word(at + 1), 2) || !isNumber(word(at + 3), 4)) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(word(at + 3));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(word(at + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first token of "on or before", "by", "no later than" before a date; -1 if none is. */
  private int opener(int date) {
    int at = date;
    if (at >= 2 && word(at - 1).equals(",") && WEEKDAYS.contains(word(at - 2))) {
      at -= 2;
    }
    boolean than = word(at - 1).equals("than") && word(at - 2).equals("later");
    if (than && (word(at - 3).equals("no") || word(at - 3).equals("not"))) {
      return word(at - 4).equals("by") ? at - 4 : at - 3;
    }
    boolean onOrBefore =
        word(at - 1).equals("before") && word(at - 2).equals("or") && word(at - 3).equals("on");
    if (onOrBefore) {
      return at - 3;
    }
    return word(at - 1).equals("by") ? at - 1 : -1;
  }

  private static boolean isNumber(String word, int longest) {
    return !word.isEmpty()
        && word.length() <= longest
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }
}
