package org.glossator.annotate;

import java.util.ArrayList;
import java.util.List;
import org.glossator.order.OrderText;
import org.glossator.order.OrderText.Segment;
import org.glossator.order.Pin;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/**
 * Finds quoted words in an order. White space, quotation marks, dashes and emphasis may differ;
 * words and other characters may not.
 */
public final class Quotations {
  /** How much of the text around a quotation a selector keeps, in code points. */
  private static final int CONTEXT = 64;

  private final OrderText order;
  private final Folded folded;

  private Quotations(OrderText order) {
    this.order = order;
    this.folded = Folded.of(order.text());
  }

  /** A finder for this text. */
  public static Quotations in(OrderText order) {
    return new Quotations(order);
  }

  /** Every place where {@code quotation} stands, by place; none for an empty quotation. */
  public List<Target> find(String quotation) {
    Folded words = Folded.of(quotation);
    if (words.isEmpty()) {
      return List.of();
    }
    return folded.occurrencesOf(words).stream().map(this::target).toList();
  }

  /** The targets that start at {@code page} and, unless {@code line} is 0, on that line. */
  static List<Target> at(List<Target> targets, int page, int line) {
    return targets.stream().filter(target -> startsAt(target.pin().from(), page, line)).toList();
  }

  private static boolean startsAt(LineAddress from, int page, int line) {
    return from.page() == page && (line == 0 || from.line() == line);
  }

  private Target target(Span span) {
    String text = order.text();
    List<Target.Piece> pieces = new ArrayList<>();
    for (Segment segment : order.segmentsIn(span)) {
      Span whole = segment.span();
      int start = Math.max(span.start(), whole.start());
      int end = Math.min(span.end(), whole.end());
      pieces.add(
          new Target.Piece(segment.block().id(), new Span(start, end).shift(-segment.start())));
    }
    Pin pin = order.pinOf(span);
    return new Target(
        span.of(text),
        before(text, span.start()),
        after(text, span.end()),
        text.codePointCount(0, span.start()),
        text.codePointCount(0, span.end()),
        pieces,
        pin);
  }

  private static String before(String text, int end) {
    int start = end;
    for (int i = 0; i < CONTEXT && start > 0; i++) {
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start, end);
  }

  private static String after(String text, int start) {
    int end = start;
    for (int i = 0; i < CONTEXT && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(start, end);
  }
}
