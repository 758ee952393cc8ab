package org.glossator.transcript.pdf;

import java.util.List;

/**
 * Turns a page whose text runs up or down it, as wide tables do, or stands on its head, as sheets
 * do that were fed the wrong way round, so that it can be read.
 */
final class Upright {
  /** A page with more of its letters turned than this share is a turned page. */
  private static final double MOST = 0.6;

  private final PageScan scan;
  private final int direction;

  private Upright(PageScan scan, int direction) {
    this.scan = scan;
    this.direction = direction;
  }

  /** The page with most of its text set from left to right, or as it is. */
  static PageScan of(PageScan scan) {
    for (int direction : new int[] {Glyph.UPWARDS, Glyph.DOWNWARDS, Glyph.OVERTURNED}) {
      long turned = scan.glyphs().stream().filter(g -> !g.isBlank() && g.is(direction)).count();
      long all = scan.glyphs().stream().filter(g -> !g.isBlank()).count();
      if (turned > MOST * all) {
        return new Upright(scan, direction).turned();
      }
    }
    return scan;
  }

  private PageScan turned() {
    List<Glyph> glyphs = scan.glyphs().stream().map(this::turned).toList();
    List<Rule> rules = scan.rules().stream().map(this::turned).toList();
    return new PageScan(
        scan.number(),
        /* width= */ onHead() ? scan.width() : scan.height(),
        /* height= */ onHead() ? scan.height() : scan.width(),
        glyphs,
        rules,
        scan.replaced(),
        scan.unshown(),
        scan.imageShare());
  }

  private Glyph turned(Glyph glyph) {
    int upright = Glyph.TURNED | Glyph.UPWARDS | Glyph.DOWNWARDS | Glyph.OVERTURNED;
    int flags = glyph.flags() & ~upright;
    if (!glyph.is(direction)) {
      flags |= Glyph.TURNED;
    }
    return new Glyph(
        glyph.text(),
        /* x= */ onHead() ? scan.width() - glyph.x() : x(glyph.y()),
        /* y= */ onHead() ? scan.height() - glyph.y() : y(glyph.x()),
        glyph.width(),
        glyph.size(),
        glyph.style(),
        flags,
        glyph.mcid());
  }

  private Rule turned(Rule rule) {
    if (onHead()) {
      return new Rule(
          scan.width() - rule.x1(),
          scan.height() - rule.y1(),
          scan.width() - rule.x0(),
          scan.height() - rule.y0());
    }
    double x0 = x(rule.y0());
    double x1 = x(rule.y1());
    double y0 = y(rule.x0());
    double y1 = y(rule.x1());
    return new Rule(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  private boolean onHead() {
    return direction == Glyph.OVERTURNED;
  }

  private double x(double y) {
    return direction == Glyph.UPWARDS ? scan.height() - y : y;
  }

  private double y(double x) {
    return direction == Glyph.UPWARDS ? x : scan.width() - x;
  }
}
