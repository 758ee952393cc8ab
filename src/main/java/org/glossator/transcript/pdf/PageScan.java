package org.glossator.transcript.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number the page of the PDF, 1-based
 * @param width of the page as it is shown, in points
 * @param height likewise
 * @param glyphs in drawing order
 * @param rules thin lines and boxes
 * @param replaced the first glyph of each place where the file says other words than it shows
 * @param unshown the first glyph of each text that is written and nowhere shown as text
 * @param imageShare how much of the page images cover, 0 to 1
 */
record PageScan(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Glyph> replaced,
    List<Glyph> unshown,
    double imageShare) {
  PageScan {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    replaced = List.copyOf(replaced);
    unshown = List.copyOf(unshown);
  }

  PageScan withGlyphs(List<Glyph> other) {
    return new PageScan(number, width, height, other, rules, replaced, unshown, imageShare);
  }
}
