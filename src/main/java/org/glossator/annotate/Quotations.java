package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.order.OrderText;
import org.glossator.order.OrderText.Segment;
import org.glossator.order.Pin;
import org.glossator.text.ContentHash;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/**
 * Finds quoted words in an order. White space, line ends, quotation marks, dashes and emphasis may
 * differ, "…" may leave words out and brackets may mark what was altered; words and other
 * characters may not differ.
 */
public final class Quotations {
  /** How much of the text around a quotation a selector keeps, in code points. */
  private static final int CONTEXT = 120;

  /** Of how many characters of a quotation one may differ in what is called near. */
  private static final int NEAR = 3;

  private static final Pattern MARKED = Pattern.compile("(?s)[\"“”„'‘‚«»](.+)[\"“”'’‘«»]");

  private final OrderText order;
  private final Folded folded;
  private final Folded withoutBrackets;
  private final String hash;

  private Quotations(OrderText order) {
    this.order = order;
    this.folded = Folded.of(order.text());
    this.withoutBrackets = Folded.withoutBrackets(order.text());
    this.hash = ContentHash.of(order.text()).hex();
  }

  /** A finder for this text. */
  public static Quotations in(OrderText order) {
    return new Quotations(order);
  }

  /** The last page that the order marks, or 0 where it marks none. */
  int lastPage() {
    return order.segments().stream()
        .filter(s -> s.span().end() > s.start())
        .mapToInt(s -> order.pinOf(new Span(s.span().end() - 1, s.span().end())).to().page())
        .max()
        .orElse(0);
  }

  /** Every place where {@code quotation} stands, by place; none for an empty quotation. */
  public List<Target> find(String quotation) {
    Folded words = Folded.of(quotation);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Span> spans = folded.occurrencesOf(words);
    if (spans.isEmpty()) {
      spans = QuotedPieces.of(quotation).in(withoutBrackets);
    }
    return spans.stream().map(this::target).toList();
  }

  /**
   * The passage most like {@code quotation}, if one is like it at all: to be shown, not trusted.
   */
  public Optional<Target> nearest(String quotation) {
    String words = Folded.of(quotation).text();
    return Approximate.search(words, folded.text(), words.length() / NEAR).stream()
        .filter(hit -> hit.end() > hit.start())
        .min(Comparator.comparingInt(Approximate.Hit::distance))
        .map(hit -> target(folded.sourceOf(hit.start(), hit.end())));
  }

  /** Whether a quotation stands in the order but for the quotation marks around all of it. */
  boolean isMarked(String quotation) {
    Matcher marked = MARKED.matcher(quotation.strip());
    return marked.matches() && !find(marked.group(1)).isEmpty();
  }

  /** Where the words of a selector that was made elsewhere stand in this text. */
  public Anchor locate(Selector selector) {
    return new Anchoring(this).find(selector);
  }

  /** The selector of words that stand at {@code target} for sure. */
  public Selector select(Target target) {
    return new Anchoring(this).select(target);
  }

  /** Whether {@code selector} was made of these words of this very text. */
  public boolean isMadeOn(Selector selector, Target target) {
    return selector.textHash().equals(hash)
        && selector.start() == target.start()
        && selector.end() == target.end()
        && selector.exact().equals(target.quote());
  }

  /** A quotation as it is compared: two that differ in form alone have the same. */
  public static String key(String quotation) {
    return Folded.of(quotation).text();
  }

  /** The targets that start at {@code page} and, unless {@code line} is 0, on that line. */
  static List<Target> at(List<Target> targets, int page, int line) {
    return targets.stream().filter(target -> startsAt(target.pin().from(), page, line)).toList();
  }

  private static boolean startsAt(LineAddress from, int page, int line) {
    return from.page() == page && (line == 0 || from.line() == line);
  }

  OrderText order() {
    return order;
  }

  Folded folded() {
    return folded;
  }

  /** SHA-256 of the order's text, in hexadecimal digits. */
  String hash() {
    return hash;
  }

  /** The words from one UTF-16 offset of the order's text to another. */
  Target target(Span span) {
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
    int points = Math.min(CONTEXT, text.codePointCount(0, end));
    return text.substring(text.offsetByCodePoints(end, -points), end);
  }

  private static String after(String text, int start) {
    int points = Math.min(CONTEXT, text.codePointCount(start, text.length()));
    return text.substring(start, text.offsetByCodePoints(start, points));
  }
}
