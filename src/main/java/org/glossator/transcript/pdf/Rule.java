package org.glossator.transcript.pdf;

/** A thin line or box drawn on the page. Points, y downwards. */
record Rule(double x0, double y0, double x1, double y1) {
  boolean isHorizontal() {
    return y1 - y0 <= 3 && x1 - x0 > 3;
  }

  boolean isVertical() {
    return x1 - x0 <= 3 && y1 - y0 > 3;
  }

  double length() {
    return Math.max(x1 - x0, y1 - y0);
  }

  double middle() {
    return (y0 + y1) / 2;
  }
}
