package org.glossator.annotate.web;

import java.util.List;
import java.util.Optional;
import org.glossator.annotate.Anchor;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.Selector;
import org.glossator.annotate.Target;
import org.glossator.annotate.web.WebAnnotation.Quote;

/**
 * The words of an annotation in an order.
 *
 * @param target where they stand, if that is sure
 * @param doubt why it is not, or what differs; empty if the words are the very same
 */
public record ImportedWords(Optional<Target> target, String doubt) {
  /** How much of what stood around the words counts, in code points. */
  private static final int CONTEXT = 120;

  /** Looks for the words, by what stood around them, and where that tells nothing by position. */
  public static ImportedWords find(Quote quote, Quotations quotations) {
    Selector selector =
        new Selector(
            quote.exact().strip(), tail(quote.prefix()), head(quote.suffix()), 0, 0, 1, 1, 0, "");
    return switch (quotations.locate(selector)) {
      case Anchor.Exact exact -> new ImportedWords(Optional.of(exact.target()), "");
      case Anchor.Moved moved ->
          new ImportedWords(Optional.of(moved.target()), "the order has " + words(moved.target()));
      case Anchor.Review review ->
          positioned(quote, quotations)
              .orElseGet(() ->
                  new ImportedWords(
                      Optional.empty(),
                      "the order has " + words(review.target()) + ": " + review.why()));
      case Anchor.Orphan orphan ->
          new ImportedWords(Optional.empty(), "these words are not in the order");
    };
  }

  /** Words that recur in the same surroundings: those at the very position, as we export it. */
  private static Optional<ImportedWords> positioned(Quote quote, Quotations quotations) {
    List<Target> there =
        quotations.find(quote.exact()).stream()
            .filter(t -> t.start() == quote.start() && t.end() == quote.end())
            .filter(t -> t.quote().equals(quote.exact()))
            .filter(t -> t.prefix().equals(quote.prefix()) && t.suffix().equals(quote.suffix()))
            .toList();
    return there.stream().findFirst().map(t -> new ImportedWords(Optional.of(t), ""));
  }

  private static String words(Target target) {
    String at = NoteWriter.place(target);
    return "“" + target.quote().replaceAll("\\s+", " ") + "”" + (at.isEmpty() ? "" : " at " + at);
  }

  private static String tail(String text) {
    int points = text.codePointCount(0, text.length());
    return text.substring(text.offsetByCodePoints(0, Math.max(0, points - CONTEXT)));
  }

  private static String head(String text) {
    int points = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(CONTEXT, points)));
  }
}
