package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the glyphs that a rule underlines. */
final class Underlines {
  private Underlines() {}

  /** The page's glyphs, those above a close rule marked as underlined. */
  static List<Glyph> marked(PageScan page) {
    List<Rule> rules = page.rules().stream().filter(Rule::isHorizontal).toList();
    if (rules.isEmpty()) {
      return page.glyphs();
    }
    List<Glyph> marked = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      boolean under = !glyph.isBlank() && rules.stream().anyMatch(r -> underlines(r, glyph));
      marked.add(under ? glyph.styled(Glyph.UNDERLINE) : glyph);
    }
    return marked;
  }

  private static boolean underlines(Rule rule, Glyph glyph) {
    double below = rule.middle() - glyph.y();
    double center = glyph.x() + glyph.width() / 2;
    return below > 0.2
        && below < 0.33 * glyph.size()
        && rule.x0() - 0.5 <= center
        && center <= rule.x1() + 0.5;
  }
}
