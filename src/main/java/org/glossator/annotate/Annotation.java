package org.glossator.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An editor's note and the words it is about.
 *
 * @param number 1-based in its order, by place; "n7" on the page
 * @param kind what it does
 * @param author the id of its author
 * @param tags as written, in order
 * @param date when it was written, if it says so
 * @param markdown its body
 * @param target the court's words
 */
public record Annotation(
    int number,
    Kind kind,
    String author,
    List<String> tags,
    Optional<LocalDate> date,
    String markdown,
    Target target) {
  public Annotation {
    tags = List.copyOf(tags);
  }

  /** "n7". */
  public String id() {
    return "n" + number;
  }

  /** What an annotation does. */
  public enum Kind {
    /** Says something about the words. */
    NOTE,
    /** Only sets the words apart; its body may be empty. */
    HIGHLIGHT
  }
}
