package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/**
 * What the template of an order's corrections sees as {@code corrections}.
 *
 * @param name the case
 * @param orderHref the order's page
 * @param steps the texts that were published here, the newest first; of an amending order the one
 *     step from the order that it amends
 * @param doubts what the editors doubt in the current text
 */
record CorrectionsView(String name, String orderHref, List<Step> steps, List<Doubt> doubts) {

  /**
   * A text.
   *
   * @param kind "first", "court", "publisher" or "amended"
   * @param heading "Version 2, March 1, 2026"
   * @param words who changed it and why
   * @param href the text itself
   * @param sha256 of its source
   * @param passages what differs from the text before
   * @param more how many passages are left out because there are so many
   */
  record Step(
      String kind,
      String heading,
      String isoDate,
      String words,
      String href,
      String sha256,
      List<Passage> passages,
      int more) {}

  /**
   * Changed words with some around them.
   *
   * @param pin where they stand now
   * @param href the paragraph
   * @param words with {@code del} and {@code ins} elements
   * @param notes the notes on these very words
   */
  record Passage(String pin, String href, Html words, List<PageView.Link> notes) {}

  /**
   * A doubt about the court's words.
   *
   * @param kind "sic", or "doubt" where it may be the conversion's
   * @param court the court's words
   * @param editor what the editor says
   */
  record Doubt(String id, String kind, String pin, String href, String court, String editor) {}
}
