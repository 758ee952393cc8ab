package org.glossator.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A note whose words are no longer in the order, published on purpose: at the order's end, with the
 * words it was written on.
 *
 * @param name what it is called for ever
 * @param author the id of its author
 * @param quotation the words it was written on
 * @param markdown its body
 */
public record Orphan(
    String name,
    String author,
    List<String> tags,
    Optional<LocalDate> date,
    String quotation,
    String markdown,
    Written source) {
  public Orphan {
    tags = List.copyOf(tags);
  }
}
