package org.glossator.corpus;

import java.util.List;

/**
 * How long an order speaks of an authority, from 1 to 4, after the steps in common use: more than a
 * printed page; more than a paragraph; less; a bare mention in a string of citations. It is
 * computed from the number of words and says nothing of what they mean.
 */
final class Depth {
  /** Words of a printed page: 28 lines of eleven. */
  private static final int PAGE = 300;

  private static final int PARAGRAPH = 110;

  private Depth() {}

  /** The depth of these uses of one authority in one order, in reading order. */
  static int of(List<AuthorityEntry.Use> uses) {
    int words = 0;
    boolean discussed = false;
    int from = 0;
    while (from < uses.size()) {
      Sentence first = uses.get(from).sentence();
      Sentence last = first;
      int next = from;
      while (next < uses.size() && uses.get(next).sentence().block().equals(first.block())) {
        Sentence each = uses.get(next).sentence();
        first = each.span().start() < first.span().start() ? each : first;
        last = each.span().end() > last.span().end() ? each : last;
        discussed |= !uses.get(next).cited().amongOthers();
        next++;
      }
      words += first.wordsTo(last);
      from = next;
    }
    if (!discussed) {
      return 1;
    }
    return words > PAGE ? 4 : words > PARAGRAPH ? 3 : 2;
  }
}
