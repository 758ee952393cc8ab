package org.glossator.quote.check;

import java.util.List;
import org.glossator.text.Span;

/**
 * What is to be said of one quotation.
 *
 * @param span the quotation with its marks, in the draft
 * @param quotation its words as the draft has them, white space single
 * @param source the citation beside it as the draft has it, or empty
 * @param verdict what was found
 */
public record Finding(Span span, String quotation, String source, Verdict verdict) {

  /** What was found. */
  public sealed interface Verdict {}

  /**
   * Every word and sign is the order's.
   *
   * @param order which
   * @param place where they stand in it
   * @param pin whether the draft's pin says so
   */
  public record Exact(HeldName order, HeldPlace place, PinVerdict pin) implements Verdict {}

  /**
   * The order has nearly these words.
   *
   * @param order which
   * @param place where they stand in it
   * @param pin whether the draft's pin says so
   * @param pieces the quotation, and where it differs
   */
  public record Altered(HeldName order, HeldPlace place, PinVerdict pin, List<Piece> pieces)
      implements Verdict {
    public Altered {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The order that is cited has no such words.
   *
   * @param order which
   */
  public record NotFound(HeldName order) implements Verdict {}

  /**
   * Nothing can be said of it.
   *
   * @param why in words
   * @param seen orders held here in which the very words stand, with their places
   */
  public record NotChecked(String why, List<Seen> seen) implements Verdict {
    public NotChecked {
      seen = List.copyOf(seen);
    }
  }

  /** An order held here, and where in it. */
  public record Seen(HeldName order, HeldPlace place) {}
}
