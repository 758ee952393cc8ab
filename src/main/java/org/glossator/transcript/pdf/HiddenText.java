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

  /** So many read in blank paper by text recognition are no stray mark taken for a letter. */
  private static final int ENOUGH_RECOGNIZED = 4;

  /** So many letters too small to be read are words. */
  private static final int ENOUGH_TINY = 8;

  /** A smaller sum of differences of red, green and blue is not seen by a reader. */
  private static final int FAINT = 24;

  /** A letter with less ink than this share of its box may be covered but for an edge. */
  private static final double LITTLE = 0.08;

  /** A letter of which less than this share is seen cannot be read. */
  private static final double READABLE = 0.2;

  private final PageScan scan;
  private final BufferedImage with;
  private final BufferedImage without;
  private final boolean pictured;
  private final List<List<Glyph>> hidden = new ArrayList<>();

  private HiddenText(PageScan scan, BufferedImage with, BufferedImage without) {
    this.scan = scan;
    this.with = with;
    this.without = without;
    this.pictured = isPictureDrawn();
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
      for (Glyph glyph : scan.unshown()) {
        findings.add(place(scan, glyph, "text stands in a hidden annotation or in a pattern"));
      }
      for (Overprint over : Overprint.of(scan)) {
        String message = over.letters() + " characters are printed over with others";
        findings.add(place(scan, over.first(), message));
      }
      findings.addAll(tiny(scan));
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

  /** Type that no reader can see, however long the words. */
  private static List<Finding> tiny(PageScan scan) {
    List<Glyph> tiny =
        scan.glyphs().stream()
            .filter(g -> g.is(Glyph.TINY) && !g.is(Glyph.UNKNOWN))
            .filter(g -> Character.isLetterOrDigit(g.text().codePointAt(0)))
            .toList();
    String what = tiny.size() + " characters are too small to be read";
    return tiny.size() < ENOUGH_TINY ? List.of() : List.of(place(scan, tiny.getFirst(), what));
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
      boolean far = !row.isEmpty() && isFar(row.getLast(), glyph);
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

  /** Whether {@code next} stands in another row than {@code last}. */
  private static boolean isFar(Glyph last, Glyph next) {
    boolean turned = next.is(Glyph.TURNED);
    double apart = turned ? last.x() - next.x() : last.y() - next.y();
    return turned != last.is(Glyph.TURNED) || Math.abs(apart) > next.size() / 2;
  }

  private void end(List<Glyph> row) {
    if (row.size() >= ENOUGH) {
      hidden.add(row);
    }
  }

  /** What to report, given the page's {@code glyphs} drawn alone. */
  private List<Finding> findings(BufferedImage glyphs) {
    List<Finding> findings = new ArrayList<>();
    for (List<Glyph> near : hidden) {
      List<Glyph> row = near.stream().filter(g -> !isReadable(g, glyphs)).toList();
      if (row.size() >= enough(row) && !isPictured(row, glyphs)) {
        findings.add(place(scan, row.getFirst(), row.size() + " characters are not seen"));
      }
    }
    return findings;
  }

  private int enough(List<Glyph> row) {
    boolean paper = row.stream().allMatch(g -> isRecognized(g) && !isBlack(g));
    return paper ? ENOUGH_RECOGNIZED : ENOUGH;
  }

  /** Whether enough of the glyph's ink is seen, if the page shows it at all. */
  private boolean isReadable(Glyph glyph, BufferedImage glyphs) {
    int seen = seen(glyph);
    if (seen == 0) {
      return false;
    }
    int ink = 0;
    Box box = box(glyph);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        ink += difference(glyphs.getRGB(x, y), 0xffffff) > FAINT ? 1 : 0;
      }
    }
    return seen >= READABLE * ink;
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
        && !glyph.is(Glyph.TINY)
        && glyph.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether nothing of the glyph is seen, or so little that it has to be looked at closely. */
  private boolean isHidden(Glyph glyph) {
    Box box = box(glyph);
    if (seen(glyph) > LITTLE * box.pixels()) {
      return false;
    }
    // A text layer under a picture is never seen; what matters is a box painted over the picture.
    return !isRecognized(glyph)
        || (!box.isEmpty() && (isBlack(glyph) || (pictured && isUniform(box))));
  }

  /** How many pixels of the glyph's box are other with it than without it. */
  private int seen(Glyph glyph) {
    int seen = 0;
    Box box = box(glyph);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        seen += difference(with.getRGB(x, y), without.getRGB(x, y)) > FAINT ? 1 : 0;
      }
    }
    return seen;
  }

  private static int difference(int one, int other) {
    return Math.abs(((one >> 16) & 0xff) - ((other >> 16) & 0xff))
        + Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff))
        + Math.abs((one & 0xff) - (other & 0xff));
  }

  private boolean isRecognized(Glyph glyph) {
    return glyph.is(Glyph.INVISIBLE) && scan.imageShare() > 0.4;
  }

  private boolean isBlack(Glyph glyph) {
    Box box = box(glyph);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        if (!isDark(without.getRGB(x, y), BLACK)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isUniform(Box box) {
    int color = without.getRGB(box.x0, box.y0);
    for (int y = box.y0; y < box.y1; y++) {
      for (int x = box.x0; x < box.x1; x++) {
        if (without.getRGB(x, y) != color) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether most recognized letters stand where the picture has marks: it could be drawn. */
  private boolean isPictureDrawn() {
    int all = 0;
    int blank = 0;
    for (Glyph glyph : scan.glyphs()) {
      if (isLetter(glyph) && isRecognized(glyph)) {
        Box box = box(glyph);
        all++;
        blank += !box.isEmpty() && isUniform(box) ? 1 : 0;
      }
    }
    return blank < 0.3 * all;
  }

  private static boolean isDark(int rgb, int limit) {
    return ((rgb >> 16) & 0xff) + ((rgb >> 8) & 0xff) + (rgb & 0xff) < limit;
  }

  /** Pixels [x0, x1) by [y0, y1), inside the page. */
  private record Box(int x0, int y0, int x1, int y1) {
    boolean isEmpty() {
      return x1 <= x0 || y1 <= y0;
    }

    int pixels() {
      return isEmpty() ? 0 : (x1 - x0) * (y1 - y0);
    }
  }

  /** Where the glyph's ink is expected; a turned one runs up or down the page. */
  private Box box(Glyph glyph) {
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
