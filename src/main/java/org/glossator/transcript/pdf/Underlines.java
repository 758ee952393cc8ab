package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the glyphs that a rule underlines. */
final class Underlines {
  /** A table's line starts so much before the words in its cells, and none that underlines does. */
  private static final double BORDER = 4;

  private Underlines() {}

  /** The page's glyphs, those above a close rule marked as underlined. */
  static List<Glyph> marked(PageScan page) {
    List<Rule> rules = page.rules().stream().filter(Rule::isHorizontal).toList();
    if (rules.isEmpty()) {
      return page.glyphs();
    }
    rules = rules.stream().filter(r -> !isBorder(r, page.glyphs())).toList();
    List<Glyph> marked = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      boolean under = !glyph.isBlank() && isUnder(rules, glyph);
      marked.add(under ? glyph.styled(Glyph.UNDERLINE) : glyph);
    }
    return marked;
  }

  private static boolean isUnder(List<Rule> rules, Glyph glyph) {
    return rules.stream().anyMatch(r -> underlines(r, glyph));
  }

  /** Whether {@code rule} starts well before the words above it: a table's, not theirs. */
  private static boolean isBorder(Rule rule, List<Glyph> glyphs) {
    double first =
        glyphs.stream()
            .filter(g -> underlines(rule, g))
            .mapToDouble(Glyph::x)
            .min()
            .orElse(Double.NEGATIVE_INFINITY);
    return first - rule.x0() > BORDER;
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
