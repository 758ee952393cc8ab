package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/**
 * What the template of a facsimile sees as {@code facsimile}.
 *
 * @param name the order's name
 * @param orderHref the order's page
 * @param pdfHref the court's file
 * @param source where the text beside the pictures came from, or empty
 */
record FacsimileView(
    String name, String orderHref, String pdfHref, String source, List<Sheet> sheets) {

  /**
   * A page of the court's file.
   *
   * @param src its picture
   * @param width of the picture in pixels
   * @param height likewise
   * @param pdfHref this page in the court's file
   * @param textHref where it starts in the reading edition, or empty
   */
  record Sheet(
      int number,
      String src,
      int width,
      int height,
      String pdfHref,
      String textHref,
      List<Row> rows) {}

  /**
   * A line as it was read.
   *
   * @param number printed beside it, or empty
   * @param part "text", "heading", "quote", "note" or another part of the page
   * @param opens whether a new paragraph starts
   * @param words the court's, with emphasis and footnote marks
   */
  record Row(String number, String part, boolean opens, Html words) {}
}
