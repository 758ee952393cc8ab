package org.glossator.transcript.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs a page's content and notes each glyph and each thin line where it is drawn. Images are only
 * measured, never decoded. Work beyond {@link Limits} ends in a {@link LimitException}.
 */
final class GlyphEngine extends PDFGraphicsStreamEngine {
  /** Annotations that hold words of the page's makers. */
  private static final Set<String> TYPED = Set.of("FreeText", "Widget");

  /** Annotations that show no words, or none that stay. */
  private static final Set<String> UNSEEN = Set.of("Link", "Popup", "Redact");

  /** Type of this size in points or smaller is no print. */
  private static final double TINY = 2;

  private static final Set<String> LIGATURES = Set.of("ff", "fi", "fl", "ffi", "ffl");

  private final AffineTransform toPage;
  private final Limits.Budget budget;
  private final Fonts fonts;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> replaced = new ArrayList<>();
  private final List<Glyph> unshown = new ArrayList<>();
  private final Set<COSBase> patterns = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Marked> marked = new ArrayDeque<>();
  private final PagePath path;
  private final double pageArea;
  private double imageArea;
  private int depth;
  private int annotated;
  private boolean painting;
  private boolean lied;

  /** What a marked-content sequence says of the glyphs in it. */
  private record Marked(boolean artifact, int mcid, Optional<String> actualText, int firstGlyph) {}

  private GlyphEngine(PDPage page, Limits.Budget budget, Fonts fonts) {
    super(page);
    this.budget = budget;
    this.fonts = fonts;
    this.toPage = toPage(page);
    this.path = new PagePath(toPage);
    PDRectangle box = page.getCropBox();
    this.pageArea = Math.max(1, box.getWidth() * box.getHeight());
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** What is drawn on {@code page}, which is page {@code number} of its file. */
  static PageScan scan(PDPage page, int number, Limits.Budget budget, Fonts fonts)
      throws IOException {
    GlyphEngine engine = new GlyphEngine(page, budget, fonts);
    engine.processPage(new CountedPage(page));
    engine.annotations(page);
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return new PageScan(
        number,
        turned ? box.getHeight() : box.getWidth(),
        turned ? box.getWidth() : box.getHeight(),
        engine.glyphs,
        engine.path.rules(),
        engine.replaced,
        engine.unshown,
        Math.min(1, engine.imageArea / engine.pageArea));
  }

  /**
   * Runs what annotations show: the reader of a page sees it, though it is not in its content. ISO
   * 32000-1, 12.5.5.
   */
  private void annotations(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = String.valueOf(annotation.getSubtype());
      boolean shown = !annotation.isHidden() && !annotation.isNoView();
      if (!UNSEEN.contains(kind) && annotation.getNormalAppearanceStream() != null) {
        annotated = TYPED.contains(kind) ? Glyph.ADDED : Glyph.STAMPED;
        budget.form(1);
        marked.clear();
        int before = glyphs.size();
        showAnnotation(annotation);
        if (!shown) {
          takeBack(before);
        }
      }
    }
  }

  /** Takes back what was drawn after the first glyphs, and remembers that it was text. */
  private void takeBack(int first) {
    List<Glyph> drawn = glyphs.subList(first, glyphs.size());
    drawn.stream()
        .filter(g -> !g.is(Glyph.UNKNOWN) && !letters(g.text()).isEmpty())
        .findFirst()
        .ifPresent(unshown::add);
    drawn.clear();
  }

  /** Runs a pattern that something is painted with: what it writes is on no page as text. */
  private void paintedWith(PDColor color) throws IOException {
    boolean pattern = color.getColorSpace() instanceof PDPattern && color.getPatternName() != null;
    PDAbstractPattern found = pattern ? getResources().getPattern(color.getPatternName()) : null;
    if (!(found instanceof PDTilingPattern tiles) || !patterns.add(tiles.getCOSObject())) {
      return;
    }
    int before = glyphs.size();
    budget.form(++depth);
    painting = true;
    processTilingPattern(tiles, null, null);
    painting = false;
    depth--;
    takeBack(before);
  }

  /** From the page's own space to points from the upper left corner of the page as it is shown. */
  private static AffineTransform toPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    AffineTransform t = new AffineTransform();
    switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> t.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
      case 180 -> t.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
      case 270 -> t.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
      default -> t.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
    }
    return t;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.form(++depth);
    try {
      super.showForm(form);
    } finally {
      depth--;
    }
  }

  @Override
  public void saveGraphicsState() {
    budget.nesting(getGraphicsStackSize());
    super.saveGraphicsState();
  }

  @Override
  public void beginMarkedContentSequence(
      COSName tag, @org.jspecify.annotations.Nullable COSDictionary properties) {
    Marked outer = marked.peek();
    boolean artifact = tag.getName().equals("Artifact") || (outer != null && outer.artifact());
    int mcid = outer == null ? -1 : outer.mcid();
    Optional<String> actual = Optional.empty();
    if (properties != null) {
      mcid = properties.getInt(COSName.MCID, mcid);
      actual = Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
    }
    budget.nesting(marked.size());
    marked.push(new Marked(artifact, mcid, actual, glyphs.size()));
  }

  @Override
  public void endMarkedContentSequence() {
    Marked ended = marked.poll();
    if (ended == null || ended.actualText().isEmpty()) {
      return;
    }
    String actual = ended.actualText().orElseThrow();
    checkReplacement(actual, ended.firstGlyph());
    // Only what cannot mislead is believed: a hyphen called soft, a ligature spelled out.
    int last = glyphs.size() - 1;
    if (last != ended.firstGlyph()) {
      return;
    }
    String drawn = glyphs.get(last).text();
    boolean soft = actual.equals("\u00ad") && drawn.equals("-");
    boolean ligature = LIGATURES.contains(actual) && actual.startsWith(drawn);
    if (soft || ligature) {
      glyphs.set(last, glyphs.get(last).saying(actual));
    }
  }

  /** Notes where the file says other words than it shows: whoever copies them gets the former. */
  private void checkReplacement(String actual, int firstGlyph) {
    StringBuilder drawn = new StringBuilder();
    for (Glyph glyph : glyphs.subList(Math.min(firstGlyph, glyphs.size()), glyphs.size())) {
      drawn.append(glyph.text());
    }
    String said = letters(actual);
    if (said.length() >= 4 && !drawn.isEmpty() && !said.equals(letters(drawn.toString()))) {
      replaced.add(glyphs.get(firstGlyph));
    }
  }

  /** Letters and digits alone, small, however they are composed. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.append((char) Character.toLowerCase(c)));
    return out.toString();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.glyph();
    Fonts.Face face = fonts.face(font);
    String text = face.text(font, code);
    AffineTransform at = matrix.createAffineTransform();
    at.preConcatenate(toPage);
    double size = Math.hypot(at.getShearX(), at.getScaleY());
    double along = Math.hypot(at.getScaleX(), at.getShearY());
    boolean turned = Math.abs(at.getShearY()) > 0.2 * along || at.getScaleX() < 0;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    int style = face.style();
    if (Math.abs(at.getShearX()) > 0.15 * size && !turned) {
      style |= Glyph.ITALIC;
    }
    if (mode == RenderingMode.FILL_STROKE) {
      style |= Glyph.BOLD;
    }
    Marked inside = marked.peek();
    int flags =
        (turned ? Glyph.TURNED | upright(at) : 0)
            | annotated
            | (inside != null && inside.artifact() ? Glyph.ARTIFACT : 0)
            | (mode == RenderingMode.NEITHER ? Glyph.INVISIBLE : 0)
            | (text.isEmpty() ? Glyph.UNKNOWN : 0)
            | (isTiny(font, size, displacement.getX() * along) ? Glyph.TINY : 0);
    String said = text.isEmpty() ? "\ufffd" : text;
    double width = displacement.getX() * along;
    glyphs.add(
        new Glyph(
            said,
            at.getTranslateX(),
            at.getTranslateY(),
            width,
            size,
            style,
            flags,
            inside == null ? -1 : inside.mcid()));
    if (!lied && face.isLie(font, code)) {
      lied = true;
      replaced.add(glyphs.getLast());
    }
  }

  /** Whether nobody can read it. Fonts that are drawings give their size as they like. */
  private static boolean isTiny(PDFont font, double size, double width) {
    return size <= TINY && (width <= TINY || !(font instanceof PDType3Font));
  }

  /** Whether text that is turned runs straight up or down the page, or stands on its head. */
  private static int upright(AffineTransform at) {
    double along = Math.hypot(at.getScaleX(), at.getShearY());
    boolean level = Math.abs(at.getScaleX()) > 0.05 * along;
    boolean headDown =
        at.getScaleX() < 0 && at.getScaleY() > 0 && Math.abs(at.getShearY()) < 0.05 * along;
    return level
        ? headDown ? Glyph.OVERTURNED : 0
        : at.getShearY() < 0 ? Glyph.UPWARDS : Glyph.DOWNWARDS;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p2);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.end();
  }

  @Override
  public void strokePath() throws IOException {
    path.stroke(isRuling());
    paintedWith(getGraphicsState().getStrokingColor());
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    path.fill(isRuling());
    paintedWith(getGraphicsState().getNonStrokingColor());
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
    paintedWith(getGraphicsState().getStrokingColor());
  }

  /** Whether lines that are drawn now are the page's own. */
  private boolean isRuling() {
    return annotated == 0 && !painting;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shadings carry no text and no rules.
  }

  @Override
  public void clip(int windingRule) {
    // What clipping hides is found by the redaction check.
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    imageArea +=
        Math.abs(
            ctm.getScaleX() * (double) ctm.getScaleY()
                - ctm.getShearX() * (double) ctm.getShearY());
  }
}
