package org.glossator.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An editor's note and the words it is about.
 *
 * @param number 1-based in its order, by place; "n7" on the page
 * @param name what it is called for ever, on the whole site: small letters, digits and hyphens
 * @param kind what it does
 * @param author the id of its author
 * @param tags as written, in order
 * @param date when it was written, if it says so
 * @param changed when it was last changed, if it says so
 * @param markdown its body
 * @param answers the name of the note that it answers, if it does
 * @param target the court's words
 * @param score how sure its place is: 1, or below for words that changed since it was written
 * @param source where it was written
 */
public record Annotation(
    int number,
    String name,
    Kind kind,
    String author,
    List<String> tags,
    Optional<LocalDate> date,
    Optional<LocalDate> changed,
    String markdown,
    Optional<String> answers,
    Target target,
    double score,
    Written source) {
  public Annotation {
    tags = List.copyOf(tags);
  }

  /** "n7". */
  public String id() {
    return "n" + number;
  }

  /** When it last changed: that day, or the day on which it was written. */
  public Optional<LocalDate> updated() {
    return changed.or(() -> date);
  }

  /** The same note with another number. */
  public Annotation numbered(int newNumber) {
    return new Annotation(
        newNumber, name, kind, author, tags, date, changed, markdown, answers, target, score,
        source);
  }
}
