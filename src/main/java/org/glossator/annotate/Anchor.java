package org.glossator.annotate;

import java.util.Optional;

/** Where the words of a {@link Selector} stand in a text that may have changed since. */
public sealed interface Anchor {
  /** The very words stand where they stood, or at one place alone. */
  record Exact(Target target) implements Anchor {}

  /** Nearly the same words in nearly the same surroundings, and nothing else is as like. */
  record Moved(Target target, double score) implements Anchor {}

  /** Something is like them, but not so like that a program should decide. */
  record Review(Target target, double score, String why) implements Anchor {}

  /** Nothing is like them. */
  record Orphan() implements Anchor {}

  /** The place that may be published without asking. */
  default Optional<Target> found() {
    return switch (this) {
      case Exact exact -> Optional.of(exact.target());
      case Moved moved -> Optional.of(moved.target());
      case Review review -> Optional.empty();
      case Orphan orphan -> Optional.empty();
    };
  }
}
