package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/**
 * What the template of an order's page sees as {@code order}. Texts are empty and lists are empty
 * where the order or its publisher says nothing.
 *
 * @param edition "reading" with everything, "plain" for the court's text alone
 * @param nameLines the name in pieces that are best not broken: "First Time Videos, LLC", "v. Does
 *     1–95"
 * @param docket "No. C 11-3822 MEJ"
 * @param date "October 7, 2011"
 * @param isoDate "2011-10-07"
 * @param summary the publisher's sentence
 * @param source where the text came from
 * @param sha256 of the source as it was read, in UTF-8
 * @param parties as the caption names them
 * @param places the pages about its court, docket, judge
 * @param topics the pages of its topics
 * @param editions the other pages of this order
 * @param notices what a reader must know before reading: that the text was corrected, that it is an
 *     earlier one, that the order was amended
 * @param files the order in other formats
 * @param decrees what was ordered
 * @param periods what is to be done by when
 * @param state the state whose holidays count, as a postal code, or empty
 * @param forms how to cite the order
 * @param copies forms for the page's script to fill, with "{pin}" for the place, "{url}" for its
 *     address, "{words}" for the selected words
 * @param contents its headings
 * @param warning how far the text can be trusted, where nobody proofread it, or empty
 * @param body the court's text
 */
record OrderView(
    String edition,
    String name,
    List<String> nameLines,
    String shortName,
    String court,
    String docket,
    String title,
    String date,
    String isoDate,
    String judge,
    String office,
    String summary,
    String source,
    String sha256,
    int pages,
    int notes,
    int corrections,
    List<Party> parties,
    Places places,
    List<PageView.Link> topics,
    List<PageView.Link> editions,
    List<Notice> notices,
    List<FileLink> files,
    List<Decree> decrees,
    List<Period> periods,
    String state,
    List<CitationForms.Form> forms,
    List<CitationForms.Form> copies,
    List<Entry> contents,
    String warning,
    Html body) {

  /** The same as a text of another day: without what leads to, or was made of, the current one. */
  OrderView version(Places newPlaces, List<Notice> newNotices) {
    return new OrderView(
        "version",
        name,
        nameLines,
        shortName,
        court,
        docket,
        title,
        date,
        isoDate,
        judge,
        office,
        "",
        "",
        sha256,
        pages,
        0,
        0,
        parties,
        newPlaces,
        List.of(),
        List.of(),
        newNotices,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        contents,
        "",
        body);
  }

  /**
   * What a reader must know.
   *
   * @param kind "corrected", "former", "version", "amended" or "amends"
   * @param links where there is more
   */
  record Notice(String kind, String words, List<PageView.Link> links) {}

  /** A party and its role. */
  record Party(String name, String role) {}

  /** The pages about its court, docket and judge; empty where there is none. */
  record Places(String court, String docket, String judge) {}

  /**
   * The order in another format.
   *
   * @param what for whom it is: "for Zotero, EndNote"
   */
  record FileLink(String label, String what, String href) {}

  /**
   * A decretal paragraph.
   *
   * @param number the court's own
   * @param href the paragraph in the text
   */
  record Decree(String number, List<Item> items, String href) {}

  /**
   * One thing that was ordered. Where the sentence's grammar is not plain, only {@code sentence} is
   * there.
   *
   * @param force "must", "may not", "has 30 days to"
   */
  record Item(
      String condition, String who, String force, String sentence, String what, String pin) {}

  /**
   * A period that the order sets.
   *
   * @param amount how many units
   * @param unit "day", "business day", "week", "month", "year", "hour"
   * @param direction "after" or "before" what it is counted from
   * @param numbers "30 days", as the order says it
   * @param trigger what it is counted from, to be read on after the numbers
   * @param from the id of the period at whose end this one starts, or empty
   */
  record Period(
      String id,
      String who,
      String must,
      int amount,
      String unit,
      String direction,
      String numbers,
      String trigger,
      String from,
      String pin,
      String href) {}

  /** A heading of the order. */
  record Entry(int level, String label, String words, String href, String page) {}
}
