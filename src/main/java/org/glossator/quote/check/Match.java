package org.glossator.quote.check;

import java.util.List;
import java.util.Optional;
import org.glossator.text.Span;

/**
 * A whole quotation laid against an order.
 *
 * @param parts for each segment where it stands, if anywhere
 * @param cost 0 if every word is the order's
 * @param matched how many of the quotation's words stand there
 */
record Match(List<Optional<Alignment>> parts, int cost, int matched) {
  Match {
    parts = List.copyOf(parts);
  }

  boolean exact() {
    return cost == 0;
  }

  /** From the first to the last of the order's words, in its text; empty if none was found. */
  Optional<Span> span(HeldWords order) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (Alignment part : parts.stream().flatMap(Optional::stream).toList()) {
      if (part.end() > part.start()) {
        start = Math.min(start, order.token(part.start()).span().start());
        end = Math.max(end, order.token(part.end() - 1).span().end());
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
