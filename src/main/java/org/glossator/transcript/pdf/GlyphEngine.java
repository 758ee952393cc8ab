package org.glossator.transcript.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
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

  private static final Set<String> LIGATURES = Set.of("ff", "fi", "fl", "ffi", "ffl");

  private final AffineTransform toPage;
  private final Limits.Budget budget;
  private final Fonts fonts;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Glyph> replaced = new ArrayList<>();
  private final Deque<Marked> marked = new ArrayDeque<>();
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final List<Rule> segments = new ArrayList<>();
  private final double pageArea;
  private Point2D.Double current = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();
  private Rectangle2D.@org.jspecify.annotations.Nullable Double outline;
  private double imageArea;
  private int depth;
  private int annotated;

  /** What a marked-content sequence says of the glyphs in it. */
  private record Marked(boolean artifact, int mcid, Optional<String> actualText, int firstGlyph) {}

  private GlyphEngine(PDPage page, Limits.Budget budget, Fonts fonts) {
    super(page);
    this.budget = budget;
    this.fonts = fonts;
    this.toPage = toPage(page);
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
        engine.rules,
        engine.replaced,
        Math.min(1, engine.imageArea / engine.pageArea));
  }

  /**
   * Runs what annotations show: the reader of a page sees it, though it is not in its content. ISO
   * 32000-1, 12.5.5.
   */
  private void annotations(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = String.valueOf(annotation.getSubtype());
      boolean shown = !annotation.isHidden() && !annotation.isNoView() && !UNSEEN.contains(kind);
      if (shown && annotation.getNormalAppearanceStream() != null) {
        annotated = TYPED.contains(kind) ? Glyph.ADDED : Glyph.STAMPED;
        budget.form(1);
        marked.clear();
        showAnnotation(annotation);
      }
    }
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

  private static String letters(String text) {
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
            | (text.isEmpty() ? Glyph.UNKNOWN : 0);
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
    double x0 = Math.min(p0.getX(), p2.getX());
    double y0 = Math.min(p0.getY(), p2.getY());
    Rectangle2D.Double box =
        new Rectangle2D.Double(
            x0, y0, Math.abs(p2.getX() - p0.getX()), Math.abs(p2.getY() - p0.getY()));
    boxes.add(onPage(box));
  }

  @Override
  public void moveTo(float x, float y) {
    closeOutline();
    current = new Point2D.Double(x, y);
    start = current;
    outline = new Rectangle2D.Double(x, y, 0, 0);
  }

  @Override
  public void lineTo(float x, float y) {
    segment(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (outline != null) {
      outline.add(x1, y1);
      outline.add(x2, y2);
      outline.add(x3, y3);
    }
    current = new Point2D.Double(x3, y3);
  }

  private void segment(double x, double y) {
    Rectangle2D.Double box =
        new Rectangle2D.Double(
            Math.min(current.x, x),
            Math.min(current.y, y),
            Math.abs(current.x - x),
            Math.abs(current.y - y));
    segments.add(rule(onPage(box)));
    if (outline != null) {
      outline.add(x, y);
    }
    current = new Point2D.Double(x, y);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    segment(start.x, start.y);
  }

  @Override
  public void endPath() {
    outline = null;
    boxes.clear();
    segments.clear();
  }

  @Override
  public void strokePath() {
    segments.forEach(this::keep);
    for (Rectangle2D box : boxes) {
      edges(box);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    closeOutline();
    for (Rectangle2D box : boxes) {
      keep(rule(box));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
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

  private void closeOutline() {
    if (outline != null && (outline.width > 0 || outline.height > 0)) {
      boxes.add(onPage(outline));
    }
    outline = null;
  }

  private Rectangle2D onPage(Rectangle2D.Double box) {
    return toPage.createTransformedShape(box).getBounds2D();
  }

  private static Rule rule(Rectangle2D box) {
    return new Rule(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  private void edges(Rectangle2D box) {
    keep(new Rule(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()));
    keep(new Rule(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
    keep(new Rule(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()));
    keep(new Rule(box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  private void keep(Rule rule) {
    if (annotated == 0 && (rule.isHorizontal() || rule.isVertical())) {
      rules.add(rule);
    }
  }
}
