package org.glossator.transcript.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF as small pictures: four grays are enough for print. */
final class PageDrawing {
  /** Sharp enough to read at half the page's width. Dots per inch. */
  private static final float RESOLUTION = 110;

  /** Pages of posters are drawn smaller; in pixels. */
  private static final float LARGEST = 1600;

  private static final int GRAYS = 4;

  private PageDrawing() {}

  /** Writes "1.png" and so on to {@code folder}; {@code watch} hears of each page. */
  static void write(PDDocument document, Path folder, Watch watch) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    Files.createDirectories(folder);
    ImageIO.setUseCache(false);
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      watch.step(page);
      var box = document.getPage(page - 1).getCropBox();
      float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      float scale = Math.min(RESOLUTION / 72, LARGEST / longest);
      BufferedImage gray = renderer.renderImage(page - 1, scale, ImageType.GRAY);
      try (OutputStream out = Files.newOutputStream(folder.resolve(name(page)))) {
        ImageIO.write(reduced(gray), "png", out);
      }
    }
  }

  /** The name of the file of {@code page}. */
  static String name(int page) {
    return String.format(Locale.ROOT, "%d.png", page);
  }

  private static BufferedImage reduced(BufferedImage gray) {
    byte[] levels = new byte[GRAYS];
    for (int i = 0; i < GRAYS; i++) {
      levels[i] = (byte) (i * 255 / (GRAYS - 1));
    }
    IndexColorModel colors = new IndexColorModel(2, GRAYS, levels, levels, levels);
    BufferedImage small =
        new BufferedImage(
            gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY, colors);
    byte[] row = new byte[gray.getWidth()];
    for (int y = 0; y < gray.getHeight(); y++) {
      gray.getRaster().getDataElements(0, y, gray.getWidth(), 1, row);
      for (int x = 0; x < row.length; x++) {
        row[x] = (byte) (((row[x] & 0xff) * (GRAYS - 1) + 127) / 255);
      }
      small.getRaster().setDataElements(0, y, row.length, 1, row);
    }
    return small;
  }
}
