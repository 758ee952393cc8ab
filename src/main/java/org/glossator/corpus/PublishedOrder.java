package org.glossator.corpus;

import java.util.List;
import java.util.Optional;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Orphan;
import org.glossator.annotate.ReadNotes;
import org.glossator.cite.CitedOrder;
import org.glossator.court.Court;
import org.glossator.order.Caption;
import org.glossator.order.CaseName;
import org.glossator.order.Order;
import org.glossator.text.ContentHash;

/**
 * An order with everything that is published of it.
 *
 * @param path its folder on the site
 * @param name the case's name: "First Time Videos, LLC v. Does 1–95"
 * @param shortName "First Time Videos"
 * @param title the order's title in title case: "Order Granting …"
 * @param metadata what the publisher says of it
 * @param cited the order and its citations
 * @param notes by place
 * @param corrections by place
 * @param orphans notes that have lost their place, to be shown all the same
 * @param file the court's PDF, if there is one
 */
public record PublishedOrder(
    SitePath path,
    String name,
    String shortName,
    String title,
    OrderMetadata metadata,
    CitedOrder cited,
    List<Annotation> notes,
    List<Correction> corrections,
    List<Orphan> orphans,
    Optional<CourtFile> file) {
  private static final int LONGEST_SLUG = 64;

  public PublishedOrder {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    orphans = List.copyOf(orphans);
  }

  /** An order without the court's PDF and without orphaned notes. */
  public PublishedOrder(
      SitePath path,
      String name,
      String shortName,
      String title,
      OrderMetadata metadata,
      CitedOrder cited,
      List<Annotation> notes,
      List<Correction> corrections) {
    this(
        path,
        name,
        shortName,
        title,
        metadata,
        cited,
        notes,
        corrections,
        List.of(),
        Optional.empty());
  }

  /** The order; its text may have to be fetched, see {@link CitedOrder}. */
  public Order order() {
    return cited.order();
  }

  /** The same order with all of it in memory, for whoever asks much of it. */
  public PublishedOrder fetched() {
    CitedOrder whole = cited.fetched();
    return new PublishedOrder(
        path, name, shortName, title, metadata, whole, notes, corrections, orphans, file);
  }

  /** The hash of the file that the text was taken from. */
  public ContentHash source() {
    return file.filter(CourtFile::isSource)
        .map(pdf -> ContentHash.of(pdf.bytes()))
        .orElseGet(() -> ContentHash.of(order().transcript().source().text()));
  }

  /** What caption and signature say; always at hand. */
  public Caption caption() {
    return cited.caption();
  }

  /** Whether both are the same order: their paths are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedOrder that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /**
   * An order that is ready to be published: its names and its place on the site follow from its
   * caption and the publisher's words.
   *
   * @param folder what the publisher calls it, for the part of the path that the caption lacks
   */
  public static PublishedOrder of(
      String folder,
      OrderMetadata metadata,
      CitedOrder cited,
      ReadNotes notes,
      List<Correction> corrections,
      Optional<CourtFile> file) {
    Caption caption = cited.caption();
    String title = caption.title().map(TitleCase::of).orElse("");
    String name = metadata.name().isEmpty() ? caseName(caption, title, folder) : metadata.name();
    String shortName = metadata.shortName().isEmpty() ? firstParty(name) : metadata.shortName();
    String court = caption.court().map(Court::id).orElse("other");
    String docket = caption.docketNumber().map(Slug::of).orElseGet(() -> Slug.of(folder));
    String date = caption.dated().map(d -> d + "-").orElse("");
    String slug = metadata.slug().isEmpty() ? slug(title, name) : metadata.slug();
    SitePath path = new SitePath(court + "/" + docket + "/" + date + slug + "/");
    return new PublishedOrder(
        path,
        name,
        shortName,
        title.equalsIgnoreCase(name) ? "" : title,
        metadata,
        cited,
        notes.notes(),
        corrections,
        notes.orphans(),
        file);
  }

  /** The same order at an address that ends in {@code word} too, where its own is taken. */
  public PublishedOrder distinguishedBy(String word) {
    String folder = path.value().substring(0, path.value().length() - 1);
    SitePath address = new SitePath(folder + "-" + Slug.of(word) + "/");
    return new PublishedOrder(
        address, name, shortName, title, metadata, cited, notes, corrections, orphans, file);
  }

  /** The same order with these notes alone. */
  public PublishedOrder with(List<Annotation> others) {
    return new PublishedOrder(
        path, name, shortName, title, metadata, cited, others, corrections, orphans, file);
  }

  /** The same order with what is known of its history. */
  public PublishedOrder with(History history) {
    return new PublishedOrder(
        path,
        name,
        shortName,
        title,
        metadata.with(history),
        cited,
        notes,
        corrections,
        orphans,
        file);
  }

  private static String slug(String title, String name) {
    return Slug.of(title.isEmpty() ? name : title, LONGEST_SLUG);
  }

  /** "First Time Videos, LLC v. Does 1-95": the first party of each side; or the title. */
  private static String caseName(Caption caption, String title, String folder) {
    return CaseName.ofCaption(caption.parties())
        .map(TitleCase::of)
        .orElse(title.isEmpty() ? folder : title);
  }

  private static String firstParty(String name) {
    int versus = name.indexOf(" v. ");
    String party = versus > 0 ? name.substring(0, versus) : name;
    int comma = party.indexOf(',');
    return comma > 0 ? party.substring(0, comma) : party;
  }
}
