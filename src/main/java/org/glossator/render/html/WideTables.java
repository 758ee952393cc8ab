package org.glossator.render.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables that a narrow window cannot hold: each gets a box of its own, to be scrolled in it. */
final class WideTables {
  /** More columns than these are too many for a note in the margin. */
  private static final int COLUMNS = 3;

  private WideTables() {}

  /** Puts boxes around the wide tables of {@code document}; the keyboard reaches each. */
  static void wrap(Document document) {
    for (Element table : document.select("table")) {
      boolean wide = table.select("tr").stream().anyMatch(row -> row.childrenSize() > COLUMNS);
      if (wide) {
        table.wrap("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"></div>");
      }
    }
  }
}
