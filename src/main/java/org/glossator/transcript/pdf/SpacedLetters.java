package org.glossator.transcript.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of several words whose letters are set apart for show: "O R D E R O F". What stands between
 * two letters is no space between words; that is wider, and would be lost as one among others. A
 * single word stays as it is printed.
 */
final class SpacedLetters {
  /** So many letters are not the initials of a name. */
  private static final int ENOUGH = 5;

  /** Letters of one word are no further apart, in sizes of their type. */
  private static final double FAR = 0.8;

  /** The gaps between words are wider than those between letters by this. */
  private static final double WIDER = 1.5;

  /** More than this share of the gaps are inside words. */
  private static final double MOST = 0.6;

  private SpacedLetters() {}

  /**
   * The widest gap inside a word of {@code glyphs}, which stand on one row; 0 if the letters are
   * not set apart, if there is one word, or if it cannot be told where the words end.
   */
  static double widest(List<Glyph> glyphs, double size) {
    Glyph[] letters = glyphs.stream().filter(g -> !g.isBlank()).toArray(Glyph[]::new);
    if (letters.length < ENOUGH || !Arrays.stream(letters).allMatch(SpacedLetters::isCapital)) {
      return 0;
    }
    double[] gaps = new double[letters.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = letters[i + 1].x() - letters[i].right();
    }
    Arrays.sort(gaps);
    if (gaps[0] < 0.16 * size) {
      return 0;
    }
    int inside = 0;
    while (inside + 1 < gaps.length && gaps[inside + 1] < WIDER * gaps[inside]) {
      inside++;
    }
    boolean even = gaps[inside] < WIDER * gaps[0] && gaps[inside] < FAR * size;
    boolean words = inside + 1 < gaps.length && inside + 1 > MOST * gaps.length;
    return even && words ? gaps[inside] + 0.01 * size : 0;
  }

  private static boolean isCapital(Glyph glyph) {
    return glyph.text().length() == 1 && Character.isUpperCase(glyph.text().charAt(0));
  }
}
