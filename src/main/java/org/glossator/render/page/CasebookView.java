package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/**
 * What the template of a casebook sees as {@code casebook}.
 *
 * @param title its heading
 * @param author the name of who cut the orders
 * @param summary one sentence, or empty
 * @param contents its headings and orders
 * @param items its parts, in order
 */
record CasebookView(
    String title, String author, String summary, List<Entry> contents, List<Item> items) {

  /** A line of the table of contents; level 1 is a heading, 2 an order below one. */
  record Entry(int level, String words, String href) {}

  /**
   * A part.
   *
   * @param kind "heading", "text" or "excerpt"
   * @param id its id on the page, or empty
   * @param heading the heading's words, or the case's name; empty where the excerpt goes on with
   *     the order of the one before it
   * @param shortName the case's short name, or empty
   * @param words the teacher's text, or empty
   * @param href the order's own page, or empty
   * @param docket "No. C 11-3822 MEJ", or empty
   * @param court its court, or empty
   * @param date "October 7, 2011", or empty
   * @param copies forms of its citation for the page's script to fill, as on the order's own page
   * @param passages what is shown of the order
   */
  record Item(
      String kind,
      String id,
      String heading,
      String shortName,
      Html words,
      String href,
      String docket,
      String court,
      String date,
      List<CitationForms.Form> copies,
      List<Passage> passages) {}

  /**
   * A passage of an order.
   *
   * @param pin its pages and lines: "8:7–11:18"
   * @param href where it starts on the order's own page
   */
  record Passage(String pin, String href, Html body) {}
}
