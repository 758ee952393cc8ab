package org.glossator.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A note whose words are no longer in the order, published on purpose: at the order's end, with the
 * words it was written on; or a note that answers such a one, and follows it.
 *
 * @param name what it is called for ever
 * @param author the id of its author
 * @param quotation the words it was written on
 * @param markdown its body
 * @param answers the name of the note that it answers, if it does
 */
public record Orphan(
    String name,
    String author,
    List<String> tags,
    Optional<LocalDate> date,
    String quotation,
    String markdown,
    Optional<String> answers,
    Written source) {
  public Orphan {
    tags = List.copyOf(tags);
  }
}
