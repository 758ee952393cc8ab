package org.glossator.transcript.pdf;

import java.util.Arrays;

/**
 * A small picture of a page, for the facsimile.
 *
 * @param page of the PDF, 1-based
 * @param png its bytes; never changed after construction
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below
public record PagePicture(int page, byte[] png) {
  /** Where a PNG file says how wide it is (PNG specification, section 11.2.2). */
  private static final int WIDTH = 16;

  private static final int HEIGHT = 20;

  /** In pixels. */
  public int width() {
    return number(WIDTH);
  }

  /** In pixels. */
  public int height() {
    return number(HEIGHT);
  }

  private int number(int at) {
    int number = 0;
    for (int i = at; i < at + 4 && i < png.length; i++) {
      number = (number << 8) | (png[i] & 0xff);
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PagePicture that && page == that.page && Arrays.equals(png, that.png);
  }

  @Override
  public int hashCode() {
    return page * 31 + Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "picture of page " + page + " (" + png.length + " bytes)";
  }
}
