package org.glossator.render.page;

import java.util.List;

/**
 * What the template of a table of authorities sees as {@code table}.
 *
 * @param name the order's name
 * @param paged whether its source marks pages; otherwise its paragraphs are counted
 * @param orderHref the order's page
 * @param csvHref the table as a file
 * @param risHref its cases for reference managers, as {@code cslHref}
 * @param plain the table as text with dot leaders, for a word processor
 */
record TableView(
    String name,
    boolean paged,
    String orderHref,
    String csvHref,
    String risHref,
    String cslHref,
    List<Group> groups,
    String plain) {

  /** Authorities of one kind. */
  record Group(String heading, String id, List<Row> rows) {}

  /**
   * An authority.
   *
   * @param id its id on the page
   * @param href its page, or empty
   * @param passim whether it is cited more than five times
   * @param how how it is used: "see, e.g.; quoted"
   * @param coins of a case, its description for reference managers, or empty
   */
  record Row(
      String id,
      String name,
      String citation,
      String href,
      boolean passim,
      int times,
      List<Place> places,
      String how,
      String coins) {}

  /**
   * Where it is mentioned.
   *
   * @param form "Id." or "short" for short forms, or empty
   */
  record Place(String pin, String href, String form) {}
}
