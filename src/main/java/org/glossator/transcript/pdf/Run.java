package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that were drawn one after the other along one baseline: a word, a phrase or a whole line,
 * as the program that made the PDF chose.
 *
 * @param glyphs at least one, in drawing order
 */
record Run(List<Glyph> glyphs) {
  Run {
    glyphs = List.copyOf(glyphs);
  }

  /** The runs of {@code glyphs}, which are in drawing order. */
  static List<Run> of(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!open.isEmpty() && (!follows(open.getLast(), glyph) || isAside(open, glyph))) {
        runs.add(new Run(open));
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open));
    }
    return runs;
  }

  /** Whether {@code open} is a number of one or two digits and blanks, well before {@code next}. */
  private static boolean isAside(List<Glyph> open, Glyph next) {
    int from = 0;
    while (from < open.size() && open.get(from).isBlank()) {
      from++;
    }
    int digits = from;
    while (digits < open.size() && isDigit(open.get(digits))) {
      digits++;
    }
    int count = digits - from;
    boolean number = count > 0 && count < 3 && digits + 1 < open.size() && !next.isBlank();
    return number
        && open.subList(digits, open.size()).stream().allMatch(Glyph::isBlank)
        && next.x() - open.get(digits - 1).right() > 0.9 * next.size();
  }

  private static boolean isDigit(Glyph glyph) {
    return glyph.text().length() == 1 && "0123456789".contains(glyph.text());
  }

  private static boolean follows(Glyph last, Glyph next) {
    if (next.is(Glyph.TURNED) && last.is(Glyph.TURNED)) {
      return Math.hypot(next.x() - last.x(), next.y() - last.y()) < 4 * last.size();
    }
    double gap = next.x() - last.right();
    return Math.abs(next.y() - last.y()) < 0.6
        && next.is(Glyph.TURNED) == last.is(Glyph.TURNED)
        && gap > -0.5 * last.size()
        && gap < 0.9 * last.size();
  }

  double x0() {
    return glyphs.stream()
        .filter(g -> !g.isBlank())
        .mapToDouble(Glyph::x)
        .min()
        .orElse(first().x());
  }

  double x1() {
    return glyphs.stream()
        .filter(g -> !g.isBlank())
        .mapToDouble(Glyph::right)
        .max()
        .orElse(first().x());
  }

  double y() {
    return first().y();
  }

  double size() {
    return first().size();
  }

  boolean isTurned() {
    return first().is(Glyph.TURNED);
  }

  /** Its characters, with a space where there is a gap between two glyphs. */
  String text() {
    if (isTurned()) {
      return String.join("", glyphs.stream().map(Glyph::text).toList()).strip();
    }
    return Row.text(glyphs).text();
  }

  private Glyph first() {
    return glyphs.getFirst();
  }
}
