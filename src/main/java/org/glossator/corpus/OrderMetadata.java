package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the publisher says of an order beyond its text.
 *
 * @param id a UUID that stays the same for ever; empty if none was given
 * @param name the case's name as the publisher writes it, or empty to take the caption's
 * @param shortName as in short forms: "First Time Videos", or empty
 * @param slug the last part of the order's path after the date, or empty to take the title's
 * @param summary one sentence, or empty
 * @param published when it first appeared on the site
 * @param updated when text, notes or status last changed
 * @param source where its text came from, in a sentence, or empty
 * @param topics in order
 * @param database where a legal database holds it: "2011 WL 1234567", or empty; never guessed
 * @param ecf the number of its docket entry, or empty; never guessed
 * @param reported where a reporter printed it: "519 U.S. 234", or empty; never guessed
 * @param visibility who may find it
 * @param history what became of its text
 * @param counsel who spoke for whom; empty if the publisher does not say
 */
public record OrderMetadata(
    String id,
    String name,
    String shortName,
    String slug,
    String summary,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    String source,
    List<String> topics,
    String database,
    String ecf,
    String reported,
    Visibility visibility,
    History history,
    List<Counsel> counsel) {
  public OrderMetadata {
    topics = List.copyOf(topics);
    counsel = List.copyOf(counsel);
  }

  /** What the publisher says of an order that everyone may find. */
  public OrderMetadata(
      String id,
      String name,
      String shortName,
      String slug,
      String summary,
      Optional<LocalDate> published,
      Optional<LocalDate> updated,
      String source,
      List<String> topics,
      String database,
      String ecf,
      String reported) {
    this(
        id,
        name,
        shortName,
        slug,
        summary,
        published,
        updated,
        source,
        topics,
        database,
        ecf,
        reported,
        Visibility.OPEN,
        History.NONE,
        List.of());
  }

  /** The same, with the source and the docket entry where the publisher gives none. */
  public OrderMetadata completed(String otherSource, String otherEcf) {
    return new OrderMetadata(
        id,
        name,
        shortName,
        slug,
        summary,
        published,
        updated,
        source.isEmpty() ? otherSource : source,
        topics,
        database,
        ecf.isEmpty() ? otherEcf : ecf,
        reported,
        visibility,
        history,
        counsel);
  }

  /** The same, with {@code sentence} after what is said of the source. */
  public OrderMetadata noting(String sentence) {
    return withSource((source + " " + sentence).strip());
  }

  private OrderMetadata withSource(String said) {
    return new OrderMetadata(
        id,
        name,
        shortName,
        slug,
        summary,
        published,
        updated,
        said,
        topics,
        database,
        ecf,
        reported,
        visibility,
        history,
        counsel);
  }

  /** The same with what became of the order's text; a new text is a change of the order. */
  public OrderMetadata with(History newHistory) {
    return new OrderMetadata(
        id,
        name,
        shortName,
        slug,
        summary,
        published,
        newHistory.updated(updated),
        source,
        topics,
        database,
        ecf,
        reported,
        visibility,
        newHistory,
        counsel);
  }
}
