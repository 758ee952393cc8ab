package org.glossator.quote.check;

import java.util.List;

/**
 * How an order that is held here may be cited.
 *
 * @param path its folder on the site
 * @param name the case's name
 * @param shortName as in short forms, or empty
 * @param court the court's id, or empty
 * @param date "2011-10-07", or empty
 * @param dockets its docket numbers in their one form: "11-3822"
 * @param keys the keys of its citations to reporters and databases: "case:519-U.S.-234"
 */
public record HeldName(
    String path,
    String name,
    String shortName,
    String court,
    String date,
    List<String> dockets,
    List<String> keys) {
  public HeldName {
    dockets = List.copyOf(dockets);
    keys = List.copyOf(keys);
  }

  /** The docket numbers in {@code text}, each in its one form. */
  public static List<String> dockets(String text) {
    return DocketKey.in(text);
  }
}
