package org.glossator.transcript.pdf;

import java.util.List;

/** Words with a line drawn through them, as a judge strikes "[PROPOSED]" from a draft. */
final class Strikes {
  /** So many letters are words. */
  private static final int ENOUGH = 4;

  /** A line through letters stands so high above their feet, in parts of their size. */
  private static final double LOW = 0.15;

  private static final double HIGH = 0.45;

  private static final double SHORTEST = 8;

  private Strikes() {}

  /** How many letters of {@code scan} are struck through; 0 where too few are to be words. */
  static long letters(PageScan scan) {
    List<Rule> lines =
        scan.rules().stream().filter(r -> r.isHorizontal() && r.x1() - r.x0() > SHORTEST).toList();
    long struck =
        lines.isEmpty()
            ? 0
            : scan.glyphs().stream()
                .filter(g -> !g.is(Glyph.TURNED) && Character.isLetter(g.text().codePointAt(0)))
                .filter(g -> lines.stream().anyMatch(line -> crosses(line, g)))
                .count();
    return struck < ENOUGH ? 0 : struck;
  }

  private static boolean crosses(Rule line, Glyph glyph) {
    double middle = glyph.x() + glyph.width() / 2;
    double rise = glyph.y() - (line.y0() + line.y1()) / 2;
    return line.x0() <= middle
        && middle <= line.x1()
        && rise > LOW * glyph.size()
        && rise < HIGH * glyph.size();
  }
}
