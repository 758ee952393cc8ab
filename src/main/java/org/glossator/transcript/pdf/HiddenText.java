package org.glossator.transcript.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.glossator.diagnostic.Code;
import org.glossator.transcript.pdf.PageInk.Box;

/**
 * Finds text that stands in the file and is not seen on its page: covered by a box, white on white,
 * clipped, off the page, in a hidden layer. Each page is drawn with glyphs and without, as {@link
 * PageInk} tells. The words are never reported.
 */
final class HiddenText {
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

  /** So many letters on either side of a single one must be seen whole. */
  private static final int BESIDE = 2;

  /** A letter with less ink than this share of its box may be covered but for an edge. */
  private static final double LITTLE = 0.08;

  /** A letter of which less than this share is seen cannot be read. */
  private static final double READABLE = 0.2;

  private final PageScan scan;
  private final PageInk ink;
  private final List<Glyph> letters;
  private final boolean pictured;
  private final List<List<Glyph>> hidden = new ArrayList<>();

  private HiddenText(PageScan scan, PageInk ink) {
    this.scan = scan;
    this.ink = ink;
    this.letters = scan.glyphs().stream().filter(HiddenText::isLetter).toList();
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
        PageInk ink = new PageInk(document, scan.number());
        findings.addAll(new HiddenText(scan, ink).findings());
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

  /** Collects rows of hidden glyphs. */
  private void collect() {
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : letters) {
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
    if (!row.isEmpty()) {
      hidden.add(row);
    }
  }

  private List<Finding> findings() throws IOException {
    collect();
    List<Finding> findings = new ArrayList<>();
    Set<Glyph> judged = new HashSet<>();
    for (List<Glyph> near : hidden) {
      List<Glyph> row = new ArrayList<>();
      for (Glyph glyph : near) {
        if (!isReadable(glyph)) {
          row.add(glyph);
        }
      }
      if (row.size() >= enough(row) ? !isPictured(row) : isBoxed(row)) {
        String what = row.size() == 1 ? "1 character is" : row.size() + " characters are";
        findings.add(place(scan, row.getFirst(), what + " not seen"));
      }
      judged.addAll(row);
    }
    findings.addAll(Obscured.check(scan, ink, letters, judged));
    return findings;
  }

  /** Whether the row is one letter, and a box of any color lies over all of it and no other. */
  private boolean isBoxed(List<Glyph> row) throws IOException {
    if (row.size() != 1 || row.getFirst().is(Glyph.TURNED | Glyph.INVISIBLE)) {
      return false;
    }
    int at = letters.indexOf(row.getFirst());
    for (int i = Math.max(0, at - BESIDE); i <= at + BESIDE && i < letters.size(); i++) {
      Glyph near = letters.get(i);
      // Something over several letters in part is other print, and no box about one.
      if (i != at && !isFar(row.getFirst(), near) && Cover.of(near, ink).isPart()) {
        return false;
      }
    }
    return Cover.of(row.getFirst(), ink).isWhole();
  }

  private int enough(List<Glyph> row) {
    boolean paper = row.stream().allMatch(g -> isRecognized(g) && !isBlack(g));
    return paper ? ENOUGH_RECOGNIZED : ENOUGH;
  }

  /** Whether enough of the glyph's ink is seen, if the page shows it at all. */
  private boolean isReadable(Glyph glyph) throws IOException {
    int seen = ink.seen(glyph, Contrast.SEEN);
    return seen > 0 && seen >= READABLE * ink.ink(glyph);
  }

  /** Whether a picture over the glyphs shows the very same: dark where they are, light between. */
  private boolean isPictured(List<Glyph> row) throws IOException {
    long drawn = 0;
    long drawnDark = 0;
    long paper = 0;
    long paperLight = 0;
    for (Glyph glyph : row) {
      Box box = ink.box(glyph);
      for (int y = box.y0(); y < box.y1(); y++) {
        for (int x = box.x0(); x < box.x1(); x++) {
          boolean dark = Contrast.isDark(ink.shown(x, y), MIDDLE);
          if (Contrast.isDark(ink.glyphs(x, y), MIDDLE)) {
            drawn++;
            drawnDark += dark ? 1 : 0;
          } else {
            paper++;
            paperLight += dark ? 0 : 1;
          }
        }
      }
    }
    return drawn > 0 && drawnDark > 0.6 * drawn && paperLight > 0.6 * paper;
  }

  /** A finding of hidden text, which starts with {@code glyph}. */
  static Finding place(PageScan scan, Glyph glyph, String what) {
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
    Box box = ink.box(glyph);
    if (ink.seen(glyph, Contrast.SEEN) > LITTLE * box.pixels()) {
      return false;
    }
    // A text layer under a picture is never seen; what matters is a box painted over the picture.
    return !isRecognized(glyph)
        || (!box.isEmpty() && (isBlack(glyph) || (pictured && ink.isUniform(box))));
  }

  private boolean isRecognized(Glyph glyph) {
    return glyph.is(Glyph.INVISIBLE) && scan.imageShare() > 0.4;
  }

  private boolean isBlack(Glyph glyph) {
    Box box = ink.box(glyph);
    for (int y = box.y0(); y < box.y1(); y++) {
      for (int x = box.x0(); x < box.x1(); x++) {
        if (!Contrast.isDark(ink.ground(x, y), BLACK)) {
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
    for (Glyph glyph : letters) {
      if (isRecognized(glyph)) {
        Box box = ink.box(glyph);
        all++;
        blank += !box.isEmpty() && ink.isUniform(box) ? 1 : 0;
      }
    }
    return blank < 0.3 * all;
  }
}
