package org.glossator.court;

import java.util.List;

/**
 * A court.
 *
 * @param id the short id in common use, such as "cand", "ca9", "scotus"
 * @param abbreviation as citations print it, such as "N.D. Cal."; empty for the Supreme Court of
 *     the United States, which a parenthetical leaves out
 * @param name in full, such as "United States District Court for the Northern District of
 *     California"
 * @param state the postal code of the state whose holidays and law it sits in, or empty
 * @param variants what else it is called in short, such as "U.S." and "NDCA"
 */
public record Court(
    String id, String abbreviation, String name, String state, List<String> variants) {
  public Court {
    variants = List.copyOf(variants);
  }
}
