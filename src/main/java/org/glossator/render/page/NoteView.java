package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/**
 * What templates see of a note away from its order's page. Texts are empty where there is nothing.
 *
 * @param name what it is called for ever, and no other note of the site
 * @param kind "note", "treatment", …
 * @param number in its order or casebook
 * @param quote the court's words
 * @param before the court's words before them, from the start of a word
 * @param after the court's words after them
 * @param pin where they stand
 * @param at the words on the order's page
 * @param book the words in the casebook that the note belongs to, if it is not the order's own
 * @param href the note's own page
 * @param treats "This order distinguishes …", for a treatment
 * @param words the note's text
 * @param by its author
 * @param changed whether the court's words changed since it was written
 * @param answers the note that it answers
 * @param answered the notes that answer it
 * @param cite how to cite the words: the order's citation with their pin
 * @param data whether the note is published as a Web Annotation too
 */
record NoteView(
    String name,
    String kind,
    String number,
    OrderLine order,
    String quote,
    String before,
    String after,
    String pin,
    String at,
    List<PageView.Link> book,
    String href,
    String treats,
    Html words,
    PageView.Link by,
    String role,
    String date,
    String isoDate,
    List<PageView.Link> tags,
    boolean changed,
    List<PageView.Link> answers,
    List<PageView.Link> answered,
    Html cite,
    boolean data) {

  /** What the template of a page that gathers notes sees as {@code gathered}. */
  record Gathered(
      String kind,
      String role,
      List<NoteView> notes,
      List<ListingView.Entry> entries,
      Paging.Pager pager) {}
}
