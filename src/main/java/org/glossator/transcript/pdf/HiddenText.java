package org.glossator.transcript.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.glossator.diagnostic.Code;
import org.glossator.transcript.pdf.PartDrawer.Shown;

/**
 * Finds text that stands in the file and is not seen on its page: covered by a box, white on white,
 * clipped, off the page, in a hidden layer. Each page is drawn twice, with glyphs and without;
 * where a glyph stands and the two do not differ, it is hidden. The words are never reported.
 */
final class HiddenText {
  private static final float SCALE = 2;
  private static final String HELP =
      "do not publish this file; get a copy from which the words were removed";

  /** Sums of red, green and blue below these are black, and dark rather than light. */
  private static final int BLACK = 180;

  private static final int MIDDLE = 384;

  /** So many hidden letters or digits in a row are no accident of drawing. */
  private static final int ENOUGH = 2;

  private final PageScan scan;
  private final BufferedImage with;
  private final BufferedImage without;
  private final List<List<Glyph>> hidden = new ArrayList<>();

  private HiddenText(PageScan scan, BufferedImage with, BufferedImage without) {
    this.scan = scan;
    this.with = with;
    this.without = without;
  }

  /** The places of hidden text in {@code document}, whose pages were scanned. */
  static List<Finding> check(PDDocument document, List<PageScan> scans, Watch watch)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (PageScan scan : scans) {
      watch.step(scan.number());
      findings.addAll(unapplied(document.getPage(scan.number() - 1), scan.number()));
      for (Glyph glyph : scan.replaced()) {
        findings.add(place(scan, glyph, "the file says other words than it shows"));
      }
      boolean letters = scan.glyphs().stream().anyMatch(HiddenText::isLetter);
      if (letters) {
        int index = scan.number() - 1;
        BufferedImage with = draw(document, index, Shown.ALL);
        BufferedImage without = draw(document, index, Shown.NO_GLYPHS);
        HiddenText page = new HiddenText(scan, with, without);
        page.check();
        if (!page.hidden.isEmpty()) {
          findings.addAll(page.findings(draw(document, index, Shown.GLYPHS)));
        }
      }
    }
    return findings;
  }

  /** Redactions that were marked and never carried out. */
  private static List<Finding> unapplied(PDPage page, int number) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if ("Redact".equals(annotation.getSubtype())) {
        findings.add(
            new Finding(Code.P118, number, "a redaction was marked and never applied", HELP));
      }
    }
    return findings;
  }

  private static BufferedImage draw(PDDocument document, int page, Shown shown) throws IOException {
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
    return renderer.renderImage(page, SCALE, ImageType.RGB);
  }

  /** Collects rows of hidden glyphs. */
  private void check() {
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : scan.glyphs()) {
      if (!isLetter(glyph)) {
        continue;
      }
      boolean unseen = isHidden(glyph);
      boolean far = !row.isEmpty() && Math.abs(row.getLast().y() - glyph.y()) > glyph.size() / 2;
      if (!unseen || far) {
        end(row);
        row = new ArrayList<>();
      }
      if (unseen) {
        row.add(glyph);
      }
    }
    end(row);
  }

  private void end(List<Glyph> row) {
    if (row.size() >= ENOUGH) {
      hidden.add(row);
    }
  }

  /** What to report, given the page's {@code glyphs} drawn alone. */
  private List<Finding> findings(BufferedImage glyphs) {
    List<Finding> findings = new ArrayList<>();
    for (List<Glyph> row : hidden) {
      if (!isPictured(row, glyphs)) {
        findings.add(place(scan, row.getFirst(), row.size() + " characters are not seen"));
      }
    }
    return findings;
  }

  /** Whether a picture over the glyphs shows the very same: dark where they are, light between. */
  private boolean isPictured(List<Glyph> row, BufferedImage glyphs) {
    long ink = 0;
    long inkDark = 0;
    long paper = 0;
    long paperLight = 0;
    for (Glyph glyph : row) {
      Box box = box(glyph);
      for (int y = box.y0; y < box.y1; y++) {
        for (int x = box.x0; x < box.x1; x++) {
          boolean dark = isDark(with.getRGB(x, y), MIDDLE);
          if (isDark(glyphs.getRGB(x, y), MIDDLE)) {
            ink++;
            inkDark += dark ? 1 : 0;
          } else {
            paper++;
            paperLight += dark ? 0 : 1;
          }
        }
      }
    }
    return ink > 0 && inkDark > 0.6 * ink && paperLight > 0.6 * paper;
  }

  private static Finding place(PageScan scan, Glyph glyph, String what) {
    String message =
        String.format(
            Locale.ROOT,
            "%s, %.0f points from the left and %.0f from the top",
            what,
            glyph.x(),
            glyph.y());
    return new Finding(Code.P118, scan.number(), message, HELP);
  }

  private static boolean isLetter(Glyph glyph) {
    return !glyph.is(Glyph.UNKNOWN)
        && glyph.size() > 2
        && glyph.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isHidden(Glyph glyph) {
    Box box = box(glyph);
    boolean recognized = glyph.is(Glyph.INVISIBLE) && scan.imageShare() > 0.4;
    boolean dark = true;
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        int color = without.getRGB(x, y);
        if (with.getRGB(x, y) != color) {
          return false;
        }
        dark &= isDark(color, BLACK);
      }
    }
    // A text layer under a picture is never seen; what matters is a box painted over the picture.
    return !recognized || (dark && !box.isEmpty());
  }

  private static boolean isDark(int rgb, int limit) {
    return ((rgb >> 16) & 0xff) + ((rgb >> 8) & 0xff) + (rgb & 0xff) < limit;
  }

  /** Pixels [x0, x1) by [y0, y1), inside the page. */
  private record Box(int x0, int y0, int x1, int y1) {
    boolean isEmpty() {
      return x1 <= x0 || y1 <= y0;
    }
  }

  /** Where the glyph's ink is expected; a turned one runs up or down the page. */
  private Box box(Glyph glyph) {
    double reach = Math.max(glyph.width(), 0.3 * glyph.size());
    if (glyph.is(Glyph.TURNED)) {
      double r = Math.max(reach, glyph.size());
      return box(glyph.x() - r, glyph.y() - r, glyph.x() + r, glyph.y() + r);
    }
    return box(
        glyph.x() + 0.05 * reach,
        glyph.y() - 0.7 * glyph.size(),
        glyph.x() + 0.95 * reach,
        glyph.y() + 0.1 * glyph.size());
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
