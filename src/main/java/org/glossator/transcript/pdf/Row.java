package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one baseline, from left to right, raised marks included.
 *
 * @param page the page of the PDF
 * @param glyphs by rising x; at least one is not blank
 * @param y the baseline
 * @param size the size of most of its type
 * @param x0 where its words start, or started before a mark in front of them was taken out
 */
record Row(int page, List<Glyph> glyphs, double y, double size, double x0) {
  /** So many letters beside themselves are a shadow. */
  private static final int SHADOWS = 4;

  Row {
    glyphs = List.copyOf(glyphs);
  }

  /** The row of {@code glyphs}, in any order. */
  static Row of(int page, List<Glyph> glyphs, double y) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    double[] sizes =
        sorted.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).sorted().toArray();
    double size = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    return new Row(page, withoutDoubles(sorted), y, size, leftOf(sorted));
  }

  /** Without glyphs printed twice at one place to look bold, and without the shadows of glyphs. */
  private static List<Glyph> withoutDoubles(List<Glyph> sorted) {
    boolean shadowed = isShadowed(sorted);
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      int at = kept.size() - 1;
      boolean twice = false;
      for (int back = 0; back < 3 && at >= 0 && !twice; back++, at--) {
        Glyph other = kept.get(at);
        boolean same = !glyph.isBlank() && other.text().equals(glyph.text());
        boolean bold = same && isBeside(other, glyph, 0.12 * glyph.size(), 1);
        twice = bold || (same && shadowed && isShadow(other, glyph));
        if (bold) {
          kept.set(at, other.styled(Glyph.BOLD));
        }
      }
      if (!twice) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static boolean isBeside(Glyph a, Glyph b, double across, double down) {
    return Math.abs(a.x() - b.x()) < across && Math.abs(a.y() - b.y()) < down;
  }

  /** Whether several glyphs of a row have shadows; one may be a chance where two rows meet. */
  private static boolean isShadowed(List<Glyph> sorted) {
    int shadows = 0;
    for (int i = 1; i < sorted.size(); i++) {
      Glyph glyph = sorted.get(i);
      boolean shadow = false;
      for (int at = i - 1; at >= Math.max(0, i - 3) && !shadow; at--) {
        Glyph other = sorted.get(at);
        shadow = !glyph.isBlank() && other.text().equals(glyph.text()) && isShadow(other, glyph);
      }
      shadows += shadow ? 1 : 0;
    }
    return shadows >= SHADOWS;
  }

  /** Whether one glyph is the shadow of the other: off it both across and down. */
  private static boolean isShadow(Glyph a, Glyph b) {
    double most = 0.17 * a.size();
    return isBeside(a, b, most, most) && Math.abs(a.y() - b.y()) > 0.03 * a.size();
  }

  private static double leftOf(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::x).min().orElse(0);
  }

  /** The row with other glyphs in place of its own. */
  Row with(List<Glyph> other) {
    return new Row(page, other, y, size, leftOf(other));
  }

  double x1() {
    return glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::right).max().orElse(0);
  }

  double width() {
    return x1() - x0();
  }

  Styled styled() {
    return text(glyphs, y, size);
  }

  String text() {
    return styled().text();
  }

  /** The part of the row whose glyphs start in [{@code from}, {@code to}); may be blank. */
  Row between(double from, double to) {
    return with(glyphs.stream().filter(g -> g.x() >= from && g.x() < to).toList());
  }

  /** How wide its first word is. */
  double firstWord() {
    double right = x0;
    for (Glyph glyph : glyphs) {
      boolean apart = glyph.x() - right > 0.16 * size;
      if ((glyph.isBlank() || apart) && right > x0) {
        break;
      }
      right = Math.max(right, glyph.right());
    }
    return right - x0;
  }

  /** Whether a letter stands over another, as where a stamp runs over the words. */
  boolean isOverprinted() {
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        if (glyph.x() < right - 0.3 * glyph.size()) {
          return true;
        }
        right = Math.max(right, glyph.right());
      }
    }
    return false;
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** Where gaps wider than {@code gap} points end: the left edges of its pieces after the first. */
  List<Double> pieces(double gap) {
    List<Double> edges = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        continue;
      }
      if (right > Double.NEGATIVE_INFINITY && glyph.x() - right > gap) {
        edges.add(glyph.x());
      }
      right = Math.max(right, glyph.right());
    }
    return edges;
  }

  /** The characters of glyphs of one size on one baseline. */
  static Styled text(List<Glyph> glyphs) {
    Glyph first = glyphs.getFirst();
    return text(glyphs, first.y(), first.size());
  }

  private static Styled text(List<Glyph> glyphs, double y, double size) {
    StringBuilder text = new StringBuilder();
    int[] styles = new int[64];
    double right = Double.NEGATIVE_INFINITY;
    double spaced = SpacedLetters.widest(glyphs, size);
    for (Glyph glyph : glyphs) {
      double rise = y - glyph.y();
      boolean raised = (rise > 0.12 * size && glyph.size() <= 0.92 * size) || rise > 0.25 * size;
      int style = glyph.style() | (raised ? Styled.RAISED : 0);
      double wide = Math.max(spaced, spaceWidth(glyph, size));
      boolean gap = right > Double.NEGATIVE_INFINITY && glyph.x() - right > wide;
      boolean space = gap || (glyph.isBlank() && spaced == 0);
      if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        styles = put(styles, text.length(), 0);
        text.append(' ');
      }
      if (!glyph.isBlank()) {
        String said = glyph.text().strip();
        for (int i = 0; i < said.length(); i++) {
          styles = put(styles, text.length(), style);
          text.append(said.charAt(i));
        }
        right = Math.max(right, glyph.right());
      }
    }
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    return new Styled(text.substring(0, length), Arrays.copyOf(styles, length));
  }

  /** A gap this wide is a space even where none was drawn. */
  private static double spaceWidth(Glyph glyph, double size) {
    return 0.16 * Math.min(glyph.size(), size);
  }

  private static int[] put(int[] styles, int at, int style) {
    int[] grown = at < styles.length ? styles : Arrays.copyOf(styles, styles.length * 2);
    grown[at] = style;
    return grown;
  }
}
