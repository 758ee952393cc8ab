package org.glossator.transcript.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path that a page's content draws just now, and the thin lines and boxes that came of all. */
final class PagePath {
  private final AffineTransform toPage;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final List<Rule> segments = new ArrayList<>();
  private Point2D.Double current = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();
  private Optional<Rectangle2D.Double> outline = Optional.empty();

  /** An empty path; {@code toPage} takes its places to points from the page's upper left corner. */
  PagePath(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /** The lines that were drawn. */
  List<Rule> rules() {
    return rules;
  }

  Point2D current() {
    return current;
  }

  /** A rectangle between two opposite corners. */
  void rectangle(Point2D one, Point2D other) {
    double x0 = Math.min(one.getX(), other.getX());
    double y0 = Math.min(one.getY(), other.getY());
    double width = Math.abs(other.getX() - one.getX());
    double height = Math.abs(other.getY() - one.getY());
    boxes.add(onPage(new Rectangle2D.Double(x0, y0, width, height)));
  }

  void moveTo(double x, double y) {
    closeOutline();
    current = new Point2D.Double(x, y);
    start = current;
    outline = Optional.of(new Rectangle2D.Double(x, y, 0, 0));
  }

  void lineTo(double x, double y) {
    Rectangle2D.Double box =
        new Rectangle2D.Double(
            Math.min(current.x, x),
            Math.min(current.y, y),
            Math.abs(current.x - x),
            Math.abs(current.y - y));
    segments.add(rule(onPage(box)));
    outline.ifPresent(o -> o.add(x, y));
    current = new Point2D.Double(x, y);
  }

  void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    outline.ifPresent(o -> {
      o.add(x1, y1);
      o.add(x2, y2);
      o.add(x3, y3);
    });
    current = new Point2D.Double(x3, y3);
  }

  void close() {
    lineTo(start.x, start.y);
  }

  void end() {
    outline = Optional.empty();
    boxes.clear();
    segments.clear();
  }

  /** Draws its lines; they count as rules where {@code kept}. */
  void stroke(boolean kept) {
    if (kept) {
      segments.forEach(this::keep);
      boxes.forEach(this::edges);
    }
    end();
  }

  /** Fills it; thin boxes count as rules where {@code kept}. */
  void fill(boolean kept) {
    closeOutline();
    if (kept) {
      boxes.forEach(box -> keep(rule(box)));
    }
    end();
  }

  private void closeOutline() {
    outline.filter(o -> o.width > 0 || o.height > 0).ifPresent(o -> boxes.add(onPage(o)));
    outline = Optional.empty();
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
    if (rule.isHorizontal() || rule.isVertical()) {
      rules.add(rule);
    }
  }
}
