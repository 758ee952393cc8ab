package org.glossator.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as search sees it.
 *
 * @param path its folder on the site: "cand/c-11-3822-mej/2011-10-07-order-granting/"; unique
 * @param title the order's title
 * @param caseName the case's name
 * @param court its court
 * @param judge the judge's name, or empty
 * @param docketNumber in any form, or empty
 * @param date the day of the order
 * @param kind what sort of order: "order", "opinion"; or empty
 * @param parties their names
 * @param tags topics of the order and tags of its notes, each once
 * @param authors who wrote its notes, each once
 * @param cites the authorities it cites, each once
 * @param passages in reading order: body, footnotes, notes
 */
public record SearchDocument(
    String path,
    String title,
    String caseName,
    CourtName court,
    String judge,
    String docketNumber,
    Optional<LocalDate> date,
    String kind,
    List<String> parties,
    List<String> tags,
    List<Author> authors,
    List<Cited> cites,
    List<SearchPassage> passages) {
  public SearchDocument {
    parties = List.copyOf(parties);
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    cites = List.copyOf(cites);
    passages = List.copyOf(passages);
  }

  /**
   * A court.
   *
   * @param id "cand", or empty when it is not known
   * @param abbreviation "N.D. Cal.", or empty
   * @param name in full, or empty
   * @param others what else to find it by: "NDCA"
   */
  public record CourtName(String id, String abbreviation, String name, List<String> others) {
    public CourtName {
      others = List.copyOf(others);
    }

    /** A court that is called nothing else. */
    public CourtName(String id, String abbreviation, String name) {
      this(id, abbreviation, name, List.of());
    }

    /** No court is known. */
    public static final CourtName UNKNOWN = new CourtName("", "", "");

    /** What to call it shortly. */
    public String label() {
      return abbreviation.isEmpty() ? name.isEmpty() ? id : name : abbreviation;
    }
  }

  /**
   * A writer of notes.
   *
   * @param id as in {@code by=}
   * @param name as printed
   */
  public record Author(String id, String name) {}

  /**
   * An authority.
   *
   * @param key "usc:17/101"
   * @param name "Columbia Ins. Co. v. seescandy.com"
   * @param citation "185 F.R.D. 573", or empty
   */
  public record Cited(String key, String name, String citation) {}
}
