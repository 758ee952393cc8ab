package org.glossator.quote.check;

import org.glossator.transcript.LineAddress;

/** Whether a draft's pin cite names the place where the words stand. */
public sealed interface PinVerdict {
  /** It does. */
  record Right() implements PinVerdict {}

  /**
   * It does not.
   *
   * @param right the pin of the words
   */
  record Wrong(String right) implements PinVerdict {}

  /**
   * The draft gives none.
   *
   * @param right the pin of the words
   */
  record Missing(String right) implements PinVerdict {}

  /**
   * It cannot be told.
   *
   * @param why in words
   */
  record Unchecked(String why) implements PinVerdict {}

  /** What {@code pin} is to {@code place}; {@code pages} are the first and last of the order. */
  static PinVerdict of(DraftPin pin, HeldPlace place) {
    if (pin.star()) {
      return new Unchecked("a star page of a database; only the court's own pages are held here");
    }
    if (!place.paged()) {
      return new Unchecked("the copy held here marks no pages");
    }
    boolean note = pin.note().isEmpty() || pin.note().equals(place.note());
    boolean number = pin.number().isEmpty() || pin.number().equals(place.number());
    boolean named = note && number && (place.note().isEmpty() || !pin.hasLines());
    return named && covers(pin, place) ? new Right() : new Wrong(right(pin, place));
  }

  /** The words' place in the terms in which the draft cites: by page, or by page and line. */
  private static String right(DraftPin pin, HeldPlace place) {
    boolean numbered = !pin.number().isEmpty() && !place.number().isEmpty();
    if (numbered) {
      return place.pin().pages() + " ¶ " + place.number();
    }
    boolean lines = pin.hasLines() || !place.note().isEmpty();
    return lines ? place.text() : place.pin().pages();
  }

  private static boolean covers(DraftPin pin, HeldPlace place) {
    LineAddress from = place.pin().from();
    LineAddress to = place.pin().to();
    return pin.ranges().stream().anyMatch(range -> covers(range, from, to, place.byLine()))
        || (from.page() != to.page()
            && pin.ranges().stream().noneMatch(DraftPin.Range::hasLines)
            && hasPage(pin, from.page())
            && hasPage(pin, to.page()));
  }

  private static boolean covers(
      DraftPin.Range range, LineAddress from, LineAddress to, boolean byLine) {
    boolean pages = range.fromPage() <= from.page() && to.page() <= range.toPage();
    if (!pages || !range.hasLines() || !byLine) {
      return pages;
    }
    boolean start = from.page() > range.fromPage() || from.line() >= range.fromLine();
    boolean end = to.page() < range.toPage() || range.toLine() == 0 || to.line() <= range.toLine();
    return start && end;
  }

  private static boolean hasPage(DraftPin pin, int page) {
    return pin.ranges().stream().anyMatch(r -> r.fromPage() <= page && page <= r.toPage());
  }
}
