package org.glossator.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.court.Court;

/**
 * What the caption and the signature block say. Nothing is here that the order's own text does not
 * give.
 *
 * @param court the court, where it is known by name
 * @param parties in the order of the caption
 * @param docketNumber without "No.": "C 11-3822 MEJ"
 * @param title the order's title as printed, on one line
 * @param judge the judge's name as signed
 * @param office the judge's office as signed
 * @param dated the date beside the signature
 */
public record Caption(
    Optional<Court> court,
    List<Party> parties,
    Optional<String> docketNumber,
    Optional<String> title,
    Optional<String> judge,
    Optional<String> office,
    Optional<LocalDate> dated) {
  public Caption {
    parties = List.copyOf(parties);
  }

  /**
   * A party.
   *
   * @param name as printed, without the comma that ends it
   * @param role as printed: "Plaintiff", "Defendants"
   */
  public record Party(String name, String role) {}
}
