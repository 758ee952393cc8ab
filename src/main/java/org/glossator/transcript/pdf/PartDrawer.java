package org.glossator.transcript.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a part of what a page has. */
final class PartDrawer extends PageDrawer {
  private final Shown shown;

  /** What is drawn. */
  enum Shown {
    ALL,
    NO_GLYPHS,
    GLYPHS
  }

  PartDrawer(PageDrawerParameters parameters, Shown shown) throws IOException {
    super(parameters);
    this.shown = shown;
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (shown != Shown.NO_GLYPHS) {
      super.showFontGlyph(matrix, font, code, displacement);
    }
  }

  @Override
  protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement)
      throws IOException {
    if (shown != Shown.NO_GLYPHS) {
      super.showType3Glyph(matrix, font, code, displacement);
    }
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (shown == Shown.GLYPHS) {
      endPath();
    } else {
      super.fillPath(windingRule);
    }
  }

  @Override
  public void strokePath() throws IOException {
    if (shown == Shown.GLYPHS) {
      endPath();
    } else {
      super.strokePath();
    }
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    if (shown == Shown.GLYPHS) {
      endPath();
    } else {
      super.fillAndStrokePath(windingRule);
    }
  }

  @Override
  public void shadingFill(COSName shadingName) throws IOException {
    if (shown != Shown.GLYPHS) {
      super.shadingFill(shadingName);
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if (shown != Shown.GLYPHS) {
      super.drawImage(image);
    }
  }
}
