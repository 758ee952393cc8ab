package org.glossator.render.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Version;
import org.glossator.order.Caption;

/**
 * An order in a feed.
 *
 * @param order the order
 * @param id a URN that never changes: the publisher's, or one made from the order's path
 * @param published the day of the order, or its day on the site
 * @param updated when its text, notes or status last changed
 */
record FeedEntry(PublishedOrder order, String id, LocalDate published, LocalDate updated) {

  /** The entries of a feed, the last changed first. An order without any date is in no feed. */
  static List<FeedEntry> of(List<PublishedOrder> orders) {
    return orders.stream()
        .flatMap(order -> of(order).stream())
        .sorted(
            Comparator.comparing(FeedEntry::updated)
                .reversed()
                .thenComparing(entry -> entry.order.path()))
        .toList();
  }

  /** Whether an order has a day under which a feed may list it. */
  static boolean dated(PublishedOrder order) {
    return of(order).isPresent();
  }

  private static Optional<FeedEntry> of(PublishedOrder order) {
    Optional<LocalDate> dated = order.caption().dated();
    Optional<LocalDate> first = order.metadata().published();
    return own(order)
        .map(day -> {
          LocalDate changed = noted(order).filter(day::isBefore).orElse(day);
          return new FeedEntry(order, id(order), dated.or(() -> first).orElse(day), changed);
        });
  }

  /** When the order changed, its notes apart. */
  private static Optional<LocalDate> own(PublishedOrder order) {
    OrderMetadata about = order.metadata();
    return about.updated().or(about::published).or(order.caption()::dated);
  }

  /** When its notes changed last, as far as they say so. */
  private static Optional<LocalDate> noted(PublishedOrder order) {
    return order.notes().stream()
        .flatMap(note -> note.updated().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * What the last change was: "new", "notes" where a note was written or changed since, "corrected"
   * where its text changed, otherwise "changed".
   */
  String change() {
    if (correction().isPresent()) {
      return "corrected";
    }
    if (isOfNotes()) {
      return "notes";
    }
    Optional<LocalDate> first = order.metadata().published();
    return first.isPresent() && updated.isAfter(first.get()) ? "changed" : "new";
  }

  private boolean isOfNotes() {
    return own(order).filter(updated::isAfter).isPresent();
  }

  /** The current text, where it is what changed last. */
  private Optional<Version> correction() {
    return order.metadata().history().correction().filter(v -> v.date().equals(updated));
  }

  /** Midnight of a day as RFC 3339 writes it; days are all that a publisher gives. */
  static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }

  static String uuid(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  String title() {
    return CitationStrings.of(order).brief().plain().replace('\u00a0', ' ');
  }

  /** "N.D. Cal. (James, C.M.J.)". */
  String author() {
    Caption caption = order.caption();
    String judge =
        caption
            .judge()
            .map(name -> {
              String office = caption.office().map(PersonName::office).orElse("");
              return PersonName.of(name).family() + (office.isEmpty() ? "" : ", " + office);
            })
            .orElse("");
    String court = CitationStrings.of(order).court();
    if (court.isEmpty()) {
      return judge;
    }
    return judge.isEmpty() ? court : court + " (" + judge + ")";
  }

  /** The publisher's summary or the title, and what there is to read. */
  String summary() {
    String own = order.metadata().summary();
    String words = own.isEmpty() ? order.title() : own;
    long cases = order.cited().facts().cases();
    return words.replaceAll("\\.$", "")
        + "; "
        + counted(order.notes().size(), "note")
        + "; "
        + counted(cases, "case")
        + " cited."
        + (isOfNotes() ? " Notes changed " + updated + "." : "")
        + correction().map(v -> " Corrected " + v.date() + ": " + v.because()).orElse("");
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String id(PublishedOrder order) {
    String given = order.metadata().id();
    if (given.isEmpty()) {
      return uuid(order.path().value());
    }
    return given.startsWith("urn:") ? given : "urn:uuid:" + given;
  }
}
