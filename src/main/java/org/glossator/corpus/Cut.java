package org.glossator.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.annotate.Target;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A passage cut out of an order for teaching: whole printed lines, with the footnotes that they
 * call.
 *
 * @param kept what is shown of each block, by the block's id, in reading order; spans in UTF-16
 *     units of the block's text
 */
public record Cut(Map<String, Span> kept) {
  /** "8:7–11:18", "8:7–12", "8–11", "8". */
  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,5})(?::(\\d{1,3}))?(?:\\s?[-–—]\\s?(?:(\\d{1,5}):)?(\\d{1,5}))?");

  public Cut {
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
  }

  /** The whole order. */
  public static Cut whole(Order order) {
    return of(order, new Span(0, OrderText.of(order).text().length()));
  }

  /**
   * The lines that {@code place} names.
   *
   * @param place "8:7–11:18" by page and line, "8–11" by page
   * @return nothing where it is no such place, or where the order has no line there
   */
  public static Optional<Cut> at(Order order, String place) {
    Matcher read = PLACE.matcher(place.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    int page = Integer.parseInt(read.group(1));
    int line = number(read.group(2), 0);
    int last = number(read.group(4), line == 0 ? page : line);
    int lastPage = number(read.group(3), line == 0 && read.group(3) == null ? last : page);
    int lastLine = line == 0 && read.group(3) == null ? 0 : last;
    return between(order, new LineAddress(page, line, Precision.NONE), lastPage, lastLine);
  }

  /** Whether a place's end lies before its start. */
  public static boolean isReversed(String place) {
    Matcher read = PLACE.matcher(place.strip());
    if (!read.matches() || read.group(4) == null) {
      return false;
    }
    int page = Integer.parseInt(read.group(1));
    int line = number(read.group(2), 0);
    int end = Integer.parseInt(read.group(4));
    boolean onePage = read.group(3) == null && line > 0;
    int lastPage = onePage ? page : number(read.group(3), end);
    int lastLine = line > 0 ? end : 0;
    return lastPage < page || (lastPage == page && lastLine < line);
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static Optional<Cut> between(Order order, LineAddress from, int lastPage, int lastLine) {
    int start = -1;
    int end = -1;
    for (OrderText.Segment segment : body(order)) {
      List<Mark.LineStart> lines = lines(segment.block());
      for (int i = 0; i < lines.size(); i++) {
        LineAddress address = lines.get(i).address();
        if (start < 0 && is(address, from.page(), from.line())) {
          start = segment.start() + lines.get(i).span().start();
        }
        if (is(address, lastPage, lastLine)) {
          boolean more = i + 1 < lines.size();
          end = more ? segment.start() + lines.get(i + 1).span().start() : segment.span().end();
        }
      }
    }
    return start < 0 || end <= start
        ? Optional.empty()
        : Optional.of(of(order, new Span(start, end)));
  }

  private static boolean is(LineAddress address, int page, int line) {
    return address.page() == page
        && (line == 0 || (address.line() == line && address.precision() != Precision.NONE));
  }

  private static List<Mark.LineStart> lines(Block block) {
    return block.passage().marks().stream()
        .filter(Mark.LineStart.class::isInstance)
        .map(Mark.LineStart.class::cast)
        .toList();
  }

  private static List<OrderText.Segment> body(Order order) {
    return OrderText.of(order).segments().subList(0, order.blocks().size());
  }

  private static Cut of(Order order, Span span) {
    Map<String, Span> kept = new LinkedHashMap<>();
    for (OrderText.Segment segment : body(order)) {
      int start = Math.max(span.start(), segment.span().start());
      int end = Math.min(span.end(), segment.span().end());
      if (start < end) {
        kept.put(segment.block().id(), new Span(start, end).shift(-segment.start()));
      }
    }
    for (Footnote note : order.footnotes()) {
      if (isCalled(order, note, kept)) {
        note.blocks().forEach(b -> kept.put(b.id(), new Span(0, b.passage().text().length())));
      }
    }
    return new Cut(kept);
  }

  private static boolean isCalled(Order order, Footnote note, Map<String, Span> kept) {
    Span shown = kept.get(note.callBlock());
    return shown != null
        && order.block(note.callBlock()).stream()
            .flatMap(block -> block.passage().marks().stream())
            .anyMatch(mark ->
                mark instanceof Mark.NoteCall call
                    && call.label().equals(note.label())
                    && shown.start() <= mark.span().start()
                    && mark.span().start() <= shown.end());
  }

  /** Whether all words of {@code target} are shown. */
  public boolean holds(Target target) {
    return target.pieces().stream()
        .allMatch(piece -> {
          Span shown = kept.get(piece.block());
          return shown != null
              && shown.start() <= piece.span().start()
              && piece.span().end() <= shown.end();
        });
  }
}
