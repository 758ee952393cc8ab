package org.glossator.transcript.pdf;

import java.io.IOException;
import org.glossator.transcript.pdf.PageInk.Box;

/**
 * How much of a letter something plain lies over: a box, a bar, paper. A signature's strokes or a
 * picture are no such thing.
 *
 * @param height how many rows of pixels the letter's ink has
 * @param covered in how many of these nothing of it is seen and the ground has one color
 * @param sure the same where nothing is seen beside it either, as glyphs may be drawn a pixel off
 * @param ink how many pixels
 * @param seen how many of these are seen
 */
record Cover(int height, int covered, int sure, int ink, int seen) {
  static final Cover NONE = new Cover(0, 0, 0, 0, 0);

  private static final int WHITE = 0xffffff;

  /** Ink of fewer rows is too small to be measured. */
  private static final int LOWEST = 5;

  /** So much of a row may be the next letter's, beside the box. */
  private static final double BESIDE = 0.2;

  /** A rule or another letter that touches this one covers less of its height. */
  static final double PART = 0.4;

  /** A box over so much of the letter's height was meant for all of it. */
  static final double WHOLE = 0.8;

  private static final double EDGE = 0.08;

  /** What lies over {@code glyph}, which is set from left to right. */
  static Cover of(Glyph glyph, PageInk page) throws IOException {
    Box box = page.box(glyph);
    int left = box.x1();
    int right = box.x0() - 1;
    for (int y = box.y0(); y < box.y1(); y++) {
      for (int x = box.x0(); x < box.x1(); x++) {
        if (isInk(page, x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
    }
    Cover cover = NONE;
    for (int y = box.y0(); y < box.y1(); y++) {
      cover = cover.plus(row(page, y, left, right));
    }
    return cover;
  }

  private static boolean isInk(PageInk page, int x, int y) throws IOException {
    return Contrast.isSeen(page.glyphs(x, y), WHITE, Contrast.SEEN);
  }

  /** The same of one row of pixels, from {@code left} to {@code right}. */
  private static Cover row(PageInk page, int y, int left, int right) throws IOException {
    int ground = page.ground(Math.max(0, (left + right) / 2), y);
    int plain = 0;
    int ink = 0;
    int seen = 0;
    int near = 0;
    for (int x = left; x <= right; x++) {
      plain += Contrast.isSeen(page.ground(x, y), ground, Contrast.SEEN) ? 0 : 1;
      if (isInk(page, x, y)) {
        ink++;
        seen += isSeen(page, x, y) ? 1 : 0;
        near += isSeen(page, x - 1, y) || isSeen(page, x, y) || isSeen(page, x + 1, y) ? 1 : 0;
      }
    }
    boolean bare = ink > 0 && plain >= (1 - BESIDE) * (right - left + 1);
    int covered = bare && seen <= BESIDE * ink ? 1 : 0;
    int sure = bare && near <= BESIDE * ink ? 1 : 0;
    return new Cover(ink > 0 ? 1 : 0, covered, sure, ink, seen);
  }

  private static boolean isSeen(PageInk page, int x, int y) {
    return page.isSeen(x, y, false, Contrast.SEEN);
  }

  private Cover plus(Cover row) {
    return new Cover(
        height + row.height,
        covered + row.covered,
        sure + row.sure,
        ink + row.ink,
        seen + row.seen);
  }

  private double share(int rows) {
    return height < LOWEST ? 0 : (double) rows / height;
  }

  /** The share of the letter's height that is surely covered. */
  double share() {
    return share(sure);
  }

  /** Whether more than a rule lies over the letter. */
  boolean isPart() {
    return share(covered) >= PART;
  }

  /** Whether it covers the letter but for an edge. */
  boolean isWhole() {
    return share(covered) >= WHOLE && seen <= EDGE * ink;
  }
}
