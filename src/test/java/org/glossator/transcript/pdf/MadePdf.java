package org.glossator.transcript.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDFs for tests. Places are points from the upper left corner. */
public final class MadePdf implements AutoCloseable {
  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;

  /** A file of one empty page. */
  public MadePdf() {
    content = nextPage();
  }

  private PDPageContentStream nextPage() {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return io(() -> new PDPageContentStream(document, page));
  }

  /** Starts another page. */
  public MadePdf page() {
    close(content);
    content = nextPage();
    return this;
  }

  /** Pleading paper: the numbers 1 to 28, 24 points apart. */
  public MadePdf numbers() {
    for (int i = 1; i <= 28; i++) {
      String number = String.valueOf(i);
      text(number, i < 10 ? 80 : 74, y(i), PLAIN, 12);
    }
    return this;
  }

  /** Words beside printed number {@code line}. */
  public MadePdf line(double line, String words) {
    return text(words, 104, y(line), PLAIN, 12);
  }

  /** The baseline of printed number {@code line}. */
  public static double y(double line) {
    return 76 + 24 * (line - 1);
  }

  public MadePdf text(String words, double x, double y) {
    return text(words, x, y, PLAIN, 12);
  }

  MadePdf text(String words, double x, double y, PDFont font, double size) {
    return text(words, x, y, font, size, RenderingMode.FILL, Color.BLACK);
  }

  MadePdf text(
      String words, double x, double y, PDFont font, double size, RenderingMode mode, Color color) {
    return io(() -> {
      content.beginText();
      content.setRenderingMode(mode);
      content.setNonStrokingColor(color);
      content.setFont(font, (float) size);
      content.newLineAtOffset((float) x, (float) (792 - y));
      content.showText(words);
      content.endText();
      return this;
    });
  }

  /** Words that run from the foot of the page towards its head. */
  MadePdf upwards(String words, double x, double y) {
    return io(() -> {
      content.beginText();
      content.setNonStrokingColor(Color.BLACK);
      content.setFont(PLAIN, 12);
      content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (792 - y)));
      content.showText(words);
      content.endText();
      return this;
    });
  }

  /** Words that stand on their heads; the place is that of their first letter. */
  MadePdf headDown(String words, double x, double y) {
    return io(() -> {
      content.beginText();
      content.setNonStrokingColor(Color.BLACK);
      content.setFont(PLAIN, 12);
      content.setTextMatrix(Matrix.getRotateInstance(Math.PI, (float) x, (float) (792 - y)));
      content.showText(words);
      content.endText();
      return this;
    });
  }

  /** Turns the last page as it is shown; {@code degrees} are right angles, clockwise. */
  MadePdf rotated(int degrees) {
    document.getPage(document.getNumberOfPages() - 1).setRotation(degrees);
    return this;
  }

  /** An annotation on the last page that shows {@code words}. */
  MadePdf annotation(PDAnnotation annotation, String words, double x, double y) {
    return io(() -> {
      PDAppearanceStream shown = new PDAppearanceStream(document);
      shown.setBBox(new PDRectangle(200, 18));
      shown.setResources(new PDResources());
      try (PDPageContentStream stream = new PDPageContentStream(document, shown)) {
        stream.beginText();
        stream.setFont(PLAIN, 12);
        stream.newLineAtOffset(0, 4);
        stream.showText(words);
        stream.endText();
      }
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      appearance.setNormalAppearance(shown);
      annotation.setAppearance(appearance);
      annotation.setRectangle(new PDRectangle((float) x, (float) (792 - y - 4), 200, 18));
      PDPage page = document.getPage(document.getNumberOfPages() - 1);
      List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
      all.add(annotation);
      page.setAnnotations(all);
      return this;
    });
  }

  /** A picture over the whole page, as a scanner makes it. */
  public MadePdf scanned() {
    return io(() -> {
      BufferedImage gray = new BufferedImage(61, 79, BufferedImage.TYPE_BYTE_GRAY);
      for (int i = 0; i < 61; i++) {
        for (int j = 0; j < 79; j++) {
          gray.setRGB(i, j, j % 4 == 0 ? 0xff808080 : 0xffffffff);
        }
      }
      content.drawImage(LosslessFactory.createFromImage(document, gray), 0, 0, 612, 792);
      return this;
    });
  }

  /** A box filled with black. */
  public MadePdf box(double x, double y, double width, double height) {
    return box(x, y, width, height, Color.BLACK, 1);
  }

  /** A filled box that lets light through unless {@code opacity} is 1. */
  MadePdf box(double x, double y, double width, double height, Color color, double opacity) {
    return io(() -> {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant((float) opacity);
      content.saveGraphicsState();
      content.setGraphicsStateParameters(state);
      content.setNonStrokingColor(color);
      content.addRect((float) x, (float) (792 - y - height), (float) width, (float) height);
      content.fill();
      content.restoreGraphicsState();
      return this;
    });
  }

  /** How wide {@code words} are in the plain font. */
  static double width(String words) {
    return io(() -> 12.0 * PLAIN.getStringWidth(words) / 1000);
  }

  /** Writes the file and gives its path. */
  public Path save(Path file) {
    close(content);
    return io(() -> {
      document.save(file.toFile());
      return file;
    });
  }

  @Override
  public void close() {
    io(() -> {
      document.close();
      return this;
    });
  }

  private static void close(PDPageContentStream content) {
    io(() -> {
      content.close();
      return content;
    });
  }

  /** Work that may fail only if memory does. */
  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T io(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
