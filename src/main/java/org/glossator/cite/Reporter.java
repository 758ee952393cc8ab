package org.glossator.cite;

/**
 * A series of reports of cases.
 *
 * @param abbreviation the usual one, with its series: "F. Supp. 2d"
 * @param name in full
 * @param kind the word of the table: "federal", "neutral", "database"
 * @param court the id of the court whose decisions alone it holds, or empty
 * @param from its first year, or 0
 * @param to its last year, or 9999
 */
record Reporter(String abbreviation, String name, String kind, String court, int from, int to) {
  boolean neutral() {
    return kind.equals("neutral");
  }

  boolean database() {
    return kind.equals("database");
  }

  boolean nominative() {
    return kind.equals("nominative");
  }

  /** Whether a page of this reporter can be "at 12"; databases and neutral citations have none. */
  boolean paged() {
    return !neutral() && !database();
  }

  /** Whether a decision of {@code year} can stand in it; a year of grace on either side. */
  boolean holds(int year) {
    return year >= from - 1 && year <= to + 1;
  }

  /** The abbreviation without blanks, as it stands in keys: "F.Supp.2d". */
  String key() {
    return abbreviation.replace(" ", "");
  }
}
