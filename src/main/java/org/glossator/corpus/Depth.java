package org.glossator.corpus;

import java.util.List;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Mention;

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
      AuthorityEntry.Use first = uses.get(from);
      int start = first.sentenceSpan().start();
      int end = first.sentenceSpan().end();
      int next = from;
      while (next < uses.size() && uses.get(next).block().id().equals(first.block().id())) {
        start = Math.min(start, uses.get(next).sentenceSpan().start());
        end = Math.max(end, uses.get(next).sentenceSpan().end());
        discussed |= !inString(uses.get(next));
        next++;
      }
      words += QuotedWords.count(first.block().passage().text().substring(start, end));
      from = next;
    }
    if (!discussed) {
      return 1;
    }
    return words > PAGE ? 4 : words > PARAGRAPH ? 3 : 2;
  }

  /** Whether a use is one of several citations in a row, or stands in another's parenthetical. */
  private static boolean inString(AuthorityEntry.Use use) {
    Mention mention = use.mention();
    boolean named = mention.kind() == CitationKind.REFERENCE || mention.kind() == CitationKind.ID;
    return !named && (mention.nestedIn().isPresent() || use.inString());
  }
}
