package org.glossator.annotate;

import java.util.Optional;

/**
 * A note whose words are no longer exactly there: what {@code glossator repin} shows and mends.
 *
 * @param name the note's
 * @param source its quotation in the file, with the marks of the block quote
 * @param was where its words stood
 * @param now where they are thought to stand
 */
public record Drift(String name, Written source, Selector was, Anchor now) {
  /** The words where the note is thought to stand now, if there are any. */
  public Optional<Target> place() {
    return switch (now) {
      case Anchor.Exact exact -> Optional.of(exact.target());
      case Anchor.Moved moved -> Optional.of(moved.target());
      case Anchor.Review review -> Optional.of(review.target());
      case Anchor.Orphan orphan -> Optional.empty();
    };
  }
}
