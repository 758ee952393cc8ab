package org.glossator.render.page;

import java.util.Optional;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.cite.Authority;
import org.glossator.corpus.PublishedOrder;

/** What a treatment says and of which authority. */
final class Treatments {
  private Treatments() {}

  /** The authority that the treated words cite, if they cite one alone. */
  static Optional<Authority> authority(PublishedOrder order, Annotation note) {
    var authorities =
        order.cited().mentions().stream()
            .filter(mention -> note.target().touches(mention.block(), mention.core()))
            .flatMap(mention -> mention.resolution().authority().stream())
            .distinct()
            .toList();
    return authorities.size() == 1 ? Optional.of(authorities.getFirst()) : Optional.empty();
  }

  /** What to call the authority: as the note names it, or as the words cite it. */
  static String named(PublishedOrder order, Annotation note, Kind.Treatment treatment) {
    return treatment.of().isEmpty()
        ? authority(order, note).map(CitedWords::name).orElse("what these words cite")
        : treatment.of();
  }
}
