package org.glossator.cite;

import java.util.List;
import java.util.Optional;

/** What a citation means. Doubt is a result: it is shown, and no link is made. */
public sealed interface Resolution {
  /** The authority, unless it is ambiguous or unknown. */
  default Optional<Authority> authority() {
    return switch (this) {
      case Means m -> Optional.of(m.target());
      case Doubtful d -> Optional.of(d.target());
      case Ambiguous a -> Optional.empty();
      case Unknown u -> Optional.empty();
    };
  }

  /** It means this authority. */
  record Means(Authority target) implements Resolution {}

  /** It names this authority, but something disagrees. */
  record Doubtful(Authority target, String why) implements Resolution {}

  /** It could mean any of these. */
  record Ambiguous(List<Authority> candidates, String why) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nothing says what it means. */
  record Unknown(String why) implements Resolution {}
}
