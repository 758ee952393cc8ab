package org.glossator.annotate;

/**
 * A doubt about the order's own words, shown beside them. The words never change.
 *
 * @param id as the editor gave it: "c1"
 * @param kind whose slip it seems to be
 * @param editor what the editor says of it
 * @param target the words in doubt
 */
public record Correction(String id, Kind kind, String editor, Target target) {
  /** Whose slip it seems to be. */
  public enum Kind {
    /** The court's own. */
    SIC,
    /** The court's or the conversion's: only the PDF can tell. */
    DOUBT
  }
}
