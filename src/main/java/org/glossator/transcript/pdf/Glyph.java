package org.glossator.transcript.pdf;

/**
 * One glyph as drawn. Lengths are points; y grows downwards from the top of the page as it is
 * shown.
 *
 * @param text its characters; a ligature has several
 * @param x its left edge
 * @param y its baseline
 * @param width how far it advances
 * @param size the size of its type
 * @param style bits of {@link #BOLD}, {@link #ITALIC}, {@link #UNDERLINE}
 * @param flags bits of {@link #TURNED}, {@link #UPWARDS}, {@link #DOWNWARDS}, {@link #ARTIFACT},
 *     {@link #INVISIBLE}, {@link #UNKNOWN}, {@link #OVERTURNED}, {@link #ADDED}, {@link #STAMPED},
 *     {@link #TINY}
 * @param mcid the marked-content id it is drawn under, or -1
 */
record Glyph(
    String text, double x, double y, double width, double size, int style, int flags, int mcid) {
  static final int BOLD = 1;
  static final int ITALIC = 2;
  static final int UNDERLINE = 4;

  /** Not set from left to right. */
  static final int TURNED = 1;

  /** Tagged as an artifact: a running head or foot, a line number. */
  static final int ARTIFACT = 2;

  /** Drawn in mode 3, as the text layer of a scan is. */
  static final int INVISIBLE = 4;

  /** The font does not say which character it is. */
  static final int UNKNOWN = 8;

  /** Turned, and set from the foot of the page to its head. */
  static final int UPWARDS = 16;

  /** Turned, and set from the head of the page to its foot. */
  static final int DOWNWARDS = 32;

  /** Turned, and standing on its head. */
  static final int OVERTURNED = 64;

  /** Typed onto the page as an annotation or into a form's field. */
  static final int ADDED = 128;

  /** Put onto the page as another annotation: a stamp, a comment, a drawing. */
  static final int STAMPED = 256;

  /** Too small to be read by anybody. */
  static final int TINY = 512;

  double right() {
    return x + width;
  }

  boolean is(int flag) {
    return (flags & flag) != 0;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph styled(int bits) {
    return new Glyph(text, x, y, width, size, style | bits, flags, mcid);
  }

  Glyph saying(String words) {
    return new Glyph(words, x, y, width, size, style, flags, mcid);
  }
}
