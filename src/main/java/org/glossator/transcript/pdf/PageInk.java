package org.glossator.transcript.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.glossator.transcript.pdf.PartDrawer.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A page drawn with its glyphs and without: where a glyph stands and the two do not differ, it is
 * not seen. The glyphs alone are drawn when they are first asked for.
 */
final class PageInk {
  private static final float SCALE = 2;
  private static final int WHITE = 0xffffff;

  /** Type of this size in points is seen in a fainter shade, as "DRAFT" behind a page is. */
  private static final double LARGE = 18;

  /** A smaller sum of differences of red, green and blue is not seen by a reader. */
  private static final int FAINT = 24;

  private final PDDocument document;
  private final int index;
  private final BufferedImage with;
  private final BufferedImage without;
  private @Nullable BufferedImage glyphs;

  /** Draws page {@code number}, 1-based. */
  PageInk(PDDocument document, int number) throws IOException {
    this.document = document;
    this.index = number - 1;
    this.with = draw(Shown.ALL);
    this.without = draw(Shown.NO_GLYPHS);
  }

  private BufferedImage draw(Shown shown) throws IOException {
    PDFRenderer renderer =
        new PDFRenderer(document) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new PartDrawer(parameters, shown);
          }
        };
    RenderingHints hints =
        new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
    renderer.setRenderingHints(hints);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(index, SCALE, ImageType.RGB);
  }

  /** The color of the page at a place. */
  int shown(int x, int y) {
    return with.getRGB(x, y);
  }

  /** The color that the page has at a place without its glyphs. */
  int ground(int x, int y) {
    return without.getRGB(x, y);
  }

  /** The color of the glyphs alone, on white paper. */
  int glyphs(int x, int y) throws IOException {
    if (glyphs == null) {
      glyphs = draw(Shown.GLYPHS);
    }
    return glyphs.getRGB(x, y);
  }

  /** Whether a glyph is seen at a place by a reader of type that is not {@code large}. */
  boolean isSeen(int x, int y, boolean large, double ratio) {
    if (x < 0 || x >= with.getWidth()) {
      return false;
    }
    int one = with.getRGB(x, y);
    int other = without.getRGB(x, y);
    return one != other
        && (large ? Contrast.difference(one, other) > FAINT : Contrast.isSeen(one, other, ratio));
  }

  /** How many pixels of the glyph's box are other with it than without it. */
  int seen(Glyph glyph, double ratio) {
    int seen = 0;
    boolean large = glyph.size() >= LARGE;
    Box box = box(glyph);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        seen += isSeen(x, y, large, ratio) ? 1 : 0;
      }
    }
    return seen;
  }

  /** How many pixels of the glyph's box have ink if nothing but glyphs is drawn. */
  int ink(Glyph glyph) throws IOException {
    int ink = 0;
    Box box = box(glyph);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        ink += Contrast.difference(glyphs(x, y), WHITE) > FAINT ? 1 : 0;
      }
    }
    return ink;
  }

  /** Whether the page has one color there without its glyphs. */
  boolean isUniform(Box box) {
    int color = box.isEmpty() ? 0 : without.getRGB(box.x0, box.y0);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        if (without.getRGB(x, y) != color) {
          return false;
        }
      }
    }
    return true;
  }

  /** Pixels [x0, x1) by [y0, y1), inside the page. */
  record Box(int x0, int y0, int x1, int y1) {
    boolean isEmpty() {
      return x1 <= x0 || y1 <= y0;
    }

    int pixels() {
      return isEmpty() ? 0 : (x1 - x0) * (y1 - y0);
    }
  }

  /** Where the glyph's ink is expected; a turned one runs up or down the page. */
  Box box(Glyph glyph) {
    double reach = Math.max(glyph.width(), 0.3 * glyph.size());
    double up = 0.7 * glyph.size();
    double down = 0.1 * glyph.size();
    if (glyph.is(Glyph.UPWARDS)) {
      return box(glyph.x() - up, glyph.y() - reach, glyph.x() + down, glyph.y());
    }
    if (glyph.is(Glyph.DOWNWARDS)) {
      return box(glyph.x() - down, glyph.y(), glyph.x() + up, glyph.y() + reach);
    }
    if (glyph.is(Glyph.TURNED)) {
      double r = Math.max(reach, glyph.size());
      return box(glyph.x() - r, glyph.y() - r, glyph.x() + r, glyph.y() + r);
    }
    return box(
        glyph.x() + 0.05 * reach, glyph.y() - up, glyph.x() + 0.95 * reach, glyph.y() + down);
  }

  private Box box(double x0, double y0, double x1, double y1) {
    return new Box(
        clamp(Math.floor(x0 * SCALE), with.getWidth()),
        clamp(Math.floor(y0 * SCALE), with.getHeight()),
        clamp(Math.ceil(x1 * SCALE), with.getWidth()),
        clamp(Math.ceil(y1 * SCALE), with.getHeight()));
  }

  private static int clamp(double value, int limit) {
    return (int) Math.max(0, Math.min(limit, value));
  }
}
