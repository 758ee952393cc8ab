package org.glossator.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Orphan;

/**
 * A note where it is published: on an order's page, or in a casebook.
 *
 * @param order the order that it is about, with those notes that stand beside it there
 * @param note the note
 * @param book the casebook that it belongs to, if it is not the order's own
 */
public record Noted(PublishedOrder order, Annotation note, Optional<Casebook> book) {
  private static final SitePath NOTES = new SitePath("notes/");

  /** The notes of an order's own page. */
  public static Stream<Noted> of(PublishedOrder order) {
    return order.notes().stream().map(note -> new Noted(order, note, Optional.empty()));
  }

  /** The own notes of a casebook, in its order; their numbers are not yet those of its page. */
  public static Stream<Noted> of(Casebook book) {
    return book.items().stream()
        .filter(Casebook.Excerpt.class::isInstance)
        .map(Casebook.Excerpt.class::cast)
        .flatMap(excerpt -> {
          PublishedOrder order = excerpt.order().with(excerpt.notes());
          return excerpt.notes().stream().map(note -> new Noted(order, note, Optional.of(book)));
        });
  }

  /** What tells it from every other note of the site; never changes. */
  public String key() {
    return book.map(b -> b.name() + "--").orElse("") + note.name();
  }

  /** The note's own page. */
  public SitePath path() {
    return path(note.name());
  }

  /** The page of the note beside it that has this name. */
  public SitePath path(String name) {
    return book.map(b -> b.path().resolve("notes/")).orElse(NOTES).resolve(name + "/");
  }

  /** The address of a note that has lost its place: the one that it had. */
  public static SitePath path(Orphan orphan) {
    return NOTES.resolve(orphan.name() + "/");
  }

  /** The page that it stands on. */
  public SitePath page() {
    return book.map(Casebook::path).orElse(order.path());
  }

  /** Whether lists and feeds may name it. */
  public boolean isListed() {
    return order.metadata().visibility().index();
  }

  /** The same note with the numbers that a casebook's page gives to it and those beside it. */
  public Noted numbered(List<Annotation> all, Annotation numbered) {
    return new Noted(order.with(all), numbered, book);
  }
}
