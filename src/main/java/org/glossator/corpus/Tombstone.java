package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * What is left of an order that was removed. It names nobody.
 *
 * @param path where the order was
 * @param aliases where it was before
 * @param id the order's UUID, or empty
 * @param date when it was removed
 * @param reason of which kind the reason is
 * @param docket its docket number, or empty where even that could harm
 */
public record Tombstone(
    SitePath path,
    List<SitePath> aliases,
    String id,
    LocalDate date,
    Reason reason,
    String docket) {
  public Tombstone {
    aliases = List.copyOf(aliases);
  }

  /** Kinds of reasons. */
  public enum Reason {
    COURT_ORDER("by order of a court"),
    SEALED("because it was sealed"),
    REQUEST("at the request of a person concerned"),
    ERROR("because it was published in error");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** "because it was sealed". */
    public String words() {
      return words;
    }
  }
}
