package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.quote.check.Alignment.Step;
import org.glossator.quote.check.Piece.How;

/**
 * Finds the words of a segment as they are, in one pass and with what {@link Aligner} would say of
 * them: nothing left out, and no stop before the closing mark or beside an ellipsis asked for.
 */
final class Exact {
  private Exact() {}

  /**
   * The first place from {@code from} to {@code to} where the whole segment stands, if nothing in
   * it needs weighing.
   */
  static Optional<Alignment> first(HeldWords order, List<Element> segment, int from, int to) {
    int start = 0;
    while (start < segment.size() && isLoose(segment.get(start))) {
      start++;
    }
    int end = segment.size();
    while (end > start && isLoose(segment.get(end - 1))) {
      end--;
    }
    List<Element> core = segment.subList(start, end);
    if (core.stream().anyMatch(e -> isLoose(e) || e instanceof Element.Replaced)) {
      return Optional.empty();
    }
    for (int at = from; at + core.size() <= to; at++) {
      if (stands(order, core, at)) {
        return Optional.of(alignment(segment, start, end, at));
      }
    }
    return Optional.empty();
  }

  private static boolean isLoose(Element element) {
    return element instanceof Element.Literal literal && literal.loose();
  }

  private static boolean stands(HeldWords order, List<Element> core, int at) {
    for (int i = 0; i < core.size(); i++) {
      Token token = order.token(at + i);
      boolean same =
          switch (core.get(i)) {
            case Element.Literal literal -> literal.stands(token);
            case Element.Changed changed -> changed.stands(token);
            case Element.Replaced r -> false;
          };
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Alignment alignment(List<Element> segment, int start, int end, int at) {
    List<Step> steps = new ArrayList<>();
    int after = at + end - start;
    for (int i = 0; i < segment.size(); i++) {
      boolean core = start <= i && i < end;
      int token = i < start ? at : core ? at + i - start : after;
      How how = segment.get(i) instanceof Element.Changed ? How.BRACKETED : How.SAME;
      steps.add(new Step(how, i, token, core ? token + 1 : token));
    }
    return new Alignment(at, after, 0, Aligner.matched(segment, steps), List.copyOf(steps));
  }
}
