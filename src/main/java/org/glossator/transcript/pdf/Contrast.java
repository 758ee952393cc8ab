package org.glossator.transcript.pdf;

/**
 * Whether a reader tells one color from another, measured as for readers of web pages: by the ratio
 * of their luminances, 1 for the same and 21 for black on white (WCAG 2.2, contrast ratio). Colors
 * are 0xRRGGBB.
 */
final class Contrast {
  /**
   * Below this ratio print is not seen: white on white with a shade, black under black that lets a
   * tenth of the light through. No type of some 130 real court documents has less, but for large
   * pale words behind a page.
   */
  static final double SEEN = 1.25;

  /** Below this ratio print is seen only by whoever looks for it. */
  static final double EASY = 1.5;

  /** Colors of one luminance are told apart if one is so much more of one hue. */
  private static final int HUE = 128;

  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double share = i / 255.0;
      LINEAR[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
  }

  private Contrast() {}

  /** Whether {@code one} and {@code other} differ by {@code ratio}, or plainly in hue. */
  static boolean isSeen(int one, int other, double ratio) {
    if (one == other) {
      return false;
    }
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) >= ratio * Math.min(a, b) || hue(one, other) > HUE;
  }

  private static double luminance(int color) {
    return 0.2126 * LINEAR[red(color)]
        + 0.7152 * LINEAR[green(color)]
        + 0.0722 * LINEAR[blue(color)];
  }

  /** How much the colors differ beyond what one is lighter than the other. */
  private static int hue(int one, int other) {
    int red = red(one) - red(other);
    int green = green(one) - green(other);
    int blue = blue(one) - blue(other);
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /** The sum of the differences of red, green and blue. */
  static int difference(int one, int other) {
    return Math.abs(red(one) - red(other))
        + Math.abs(green(one) - green(other))
        + Math.abs(blue(one) - blue(other));
  }

  /** Whether the sum of red, green and blue is below {@code limit}. */
  static boolean isDark(int color, int limit) {
    return red(color) + green(color) + blue(color) < limit;
  }

  private static int red(int color) {
    return (color >> 16) & 0xff;
  }

  private static int green(int color) {
    return (color >> 8) & 0xff;
  }

  private static int blue(int color) {
    return color & 0xff;
  }
}
