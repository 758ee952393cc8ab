package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.quote.check.Alignment.Step;
import org.glossator.quote.check.Piece.How;
import org.glossator.quote.check.Token.Kind;

/**
 * Lays a segment against a stretch of an order at the least cost (a semi-global alignment: the
 * segment as a whole, the stretch in part). Time and memory are the product of both lengths.
 */
final class Aligner {
  private static final int FAR = 1_000_000;
  private static final int WORD = 4;
  private static final int SIGN = 2;
  private static final int OTHER_WORD = 6;
  private static final int OTHER_SIGN = 3;

  private final HeldWords order;
  private final Leave leave;
  private final List<Element> segment;
  private final int from;
  private final int width;

  /** Row by row, one for each element and one before them: the least cost up to there. */
  private final int[][] costs;

  /** What it costs to leave out each of the order's tokens. */
  private final int[] dropped;

  /** How the least cost was reached: -1 for an added element, n for n of the order's tokens. */
  private final int[][] taken;

  private Aligner(HeldWords order, Leave leave, List<Element> segment, int from, int to) {
    this.order = order;
    this.leave = leave;
    this.segment = segment;
    this.from = from;
    this.width = to - from;
    this.costs = new int[segment.size() + 1][width + 1];
    this.taken = new int[segment.size() + 1][width + 1];
    this.dropped = new int[width];
    for (int j = 0; j < width; j++) {
      dropped[j] = dropped(from + j);
    }
  }

  /** The segment laid against the tokens from {@code from} to {@code to}. */
  static Alignment align(HeldWords order, Leave leave, List<Element> segment, int from, int to) {
    Optional<Alignment> exact =
        leave.equals(Leave.NONE) ? Exact.first(order, segment, from, to) : Optional.empty();
    return exact.orElseGet(() -> weighed(order, leave, segment, from, to));
  }

  /** The same at length, whatever stands there. */
  static Alignment weighed(HeldWords order, Leave leave, List<Element> segment, int from, int to) {
    Aligner aligner = new Aligner(order, leave, segment, from, to);
    for (int row = 1; row <= segment.size(); row++) {
      aligner.fill(row);
    }
    return aligner.best();
  }

  private void fill(int row) {
    Element element = segment.get(row - 1);
    int[] above = costs[row - 1];
    int[] here = costs[row];
    int[] how = taken[row];
    int added = added(element);
    for (int j = 0; j <= width; j++) {
      here[j] = above[j] + added;
      how[j] = -1;
      if (j > 0) {
        if (above[j - 1] < here[j]) { // what is laid against a token costs nothing at the least
          int both = above[j - 1] + against(element, order.token(from + j - 1));
          if (both < here[j]) {
            here[j] = both;
            how[j] = 1;
          }
        }
        int without = here[j - 1] + dropped[j - 1];
        if (without < here[j]) {
          here[j] = without;
          how[j] = 0;
        }
      }
      if (element instanceof Element.Replaced replaced) {
        replace(row, j, replaced.most());
      }
    }
  }

  private void replace(int row, int j, int most) {
    for (int n = 1; n <= Math.min(j, most); n++) {
      if (costs[row - 1][j - n] < costs[row][j]) {
        costs[row][j] = costs[row - 1][j - n];
        taken[row][j] = n;
      }
    }
  }

  private static int added(Element element) {
    return switch (element) {
      case Element.Replaced r -> 0;
      case Element.Changed c -> WORD;
      case Element.Literal l -> l.loose() ? 0 : l.token().isWord() ? WORD : SIGN;
    };
  }

  /** What it costs to leave out one of the order's tokens. */
  private int dropped(int index) {
    Token token = order.token(index);
    boolean said =
        (leave.marks() && token.kind() == Kind.MARK)
            || (leave.citations() && order.isCited(index))
            || (leave.citations() && isSignBesideCitation(index))
            || (leave.brackets() && (token.form().equals("[") || token.form().equals("]")));
    return said ? 0 : token.isWord() ? WORD : SIGN;
  }

  private boolean isSignBesideCitation(int index) {
    boolean beside =
        (index > 0 && order.isCited(index - 1))
            || (index + 1 < order.size() && order.isCited(index + 1));
    return beside && ".,;()".contains(order.token(index).form());
  }

  private int against(Element element, Token token) {
    return switch (element) {
      case Element.Literal literal -> literal(literal, token);
      case Element.Changed changed -> changed.stands(token) ? 0 : token.isWord() ? OTHER_WORD : FAR;
      case Element.Replaced r -> FAR;
    };
  }

  private int literal(Element.Literal literal, Token token) {
    if (literal.stands(token)) {
      return 0;
    }
    Token own = literal.token();
    boolean unbracketed =
        leave.brackets()
            && token.kind() == Kind.BRACKETED
            && own.form().equals(token.form().replace("[", "").replace("]", ""));
    if (unbracketed) {
      return 0;
    }
    return own.isWord() != token.isWord() ? FAR : own.isWord() ? OTHER_WORD : OTHER_SIGN;
  }

  private Alignment best() {
    int[] last = costs[segment.size()];
    int end = 0;
    for (int j = 1; j <= width; j++) {
      if (last[j] < last[end]) {
        end = j;
      }
    }
    List<Step> steps = new ArrayList<>();
    int column = end;
    int row = segment.size();
    while (row > 0) {
      int tokens = taken[row][column];
      int element = tokens == 0 ? -1 : row - 1;
      int start = column - Math.max(0, tokens == 0 ? 1 : tokens);
      steps.addFirst(step(tokens, element, from + start, from + column));
      column = start;
      row -= tokens == 0 ? 0 : 1;
    }
    return new Alignment(
        from + column, from + end, last[end], matched(segment, steps), List.copyOf(steps));
  }

  /** How many of the segment's words stand there. */
  static int matched(List<Element> segment, List<Step> steps) {
    int matched = 0;
    for (Step step : steps) {
      boolean word = step.element() >= 0 && segment.get(step.element()).token().isWord();
      matched += word && step.how() != How.ADDED && step.how() != How.CHANGED ? 1 : 0;
    }
    return matched;
  }

  private Step step(int tokens, int index, int start, int end) {
    if (tokens == 0) {
      return new Step(dropped(start) == 0 ? How.OMITTED : How.DROPPED, -1, start, end);
    }
    Element element = segment.get(index);
    if (element instanceof Element.Replaced || (element instanceof Element.Changed && tokens > 0)) {
      boolean changed = tokens == 1 && against(element, order.token(start)) > 0;
      boolean bracketed = element instanceof Element.Replaced || !changed;
      return new Step(bracketed ? How.BRACKETED : How.CHANGED, index, start, end);
    }
    if (tokens < 0) {
      return new Step(added(element) == 0 ? How.SAME : How.ADDED, index, start, start);
    }
    return new Step(
        against(element, order.token(start)) == 0 ? How.SAME : How.CHANGED, index, start, end);
  }
}
