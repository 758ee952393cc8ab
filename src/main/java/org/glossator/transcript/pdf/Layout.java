package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the body of a file is set: what is usual on its pages. Points.
 *
 * @param lefts the left edge of full lines on even and odd pages
 * @param rights their right edge
 * @param pitch from one baseline to the next
 * @param size of the type
 */
@SuppressWarnings("ArrayRecordComponent") // two figures each, for even and odd pages
record Layout(double[] lefts, double[] rights, double pitch, double size) {

  /** What is usual on {@code pages}, whose rows are made. */
  static Layout of(List<Draft> pages) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (Draft page : pages) {
      for (Row row : page.rows) {
        sizes.merge(Math.round(row.size() * 2) / 2.0, row.glyphs().size(), Integer::sum);
      }
    }
    double size = mode(sizes, 12);
    double[] lefts = new double[2];
    double[] rights = new double[2];
    for (int parity = 0; parity < 2; parity++) {
      List<Draft> side = new ArrayList<>();
      for (Draft page : pages) {
        if (page.number() % 2 == parity) {
          side.add(page);
        }
      }
      edges(side.size() < 2 ? pages : side, size, lefts, rights, parity);
    }
    return new Layout(lefts, rights, pitch(pages, size), size);
  }

  double left(Row row) {
    return lefts[row.page() % 2];
  }

  double right(Row row) {
    return rights[row.page() % 2];
  }

  double width(Row row) {
    return right(row) - left(row);
  }

  /** Whether lines {@code gap} apart are set without a blank between them. */
  boolean isTight(double gap) {
    return gap <= 1.45 * size;
  }

  private static void edges(
      List<Draft> pages, double size, double[] lefts, double[] rights, int parity) {
    Map<Double, Integer> starts = new HashMap<>();
    List<Row> body = new ArrayList<>();
    for (Draft page : pages) {
      for (Row row : page.rows) {
        boolean wide = row.width() > 0.4 * page.width();
        if (wide && Math.abs(row.size() - size) < 1.1) {
          starts.merge((double) Math.round(row.x0()), 1, Integer::sum);
          body.add(row);
        }
      }
    }
    double left = leftmost(starts);
    List<Double> ends =
        body.stream().filter(r -> Math.abs(r.x0() - left) < 5).map(Row::x1).sorted().toList();
    lefts[parity] = left;
    rights[parity] = ends.isEmpty() ? left + 400 : ends.get((int) (0.9 * (ends.size() - 1)));
  }

  /** The leftmost edge where many lines start; neighbors within a point count together. */
  private static double leftmost(Map<Double, Integer> starts) {
    Map<Double, Integer> around = new TreeMap<>();
    int most = 0;
    for (double x : starts.keySet()) {
      int count =
          starts.getOrDefault(x - 1, 0) + starts.getOrDefault(x, 0) + starts.getOrDefault(x + 1, 0);
      around.put(x, count);
      most = Math.max(most, count);
    }
    for (Map.Entry<Double, Integer> edge : around.entrySet()) {
      double left = edge.getKey();
      if (edge.getValue() >= 0.4 * most) {
        return around.getOrDefault(left + 1, 0) > edge.getValue() ? left + 1 : left;
      }
    }
    return 72;
  }

  private static double pitch(List<Draft> pages, double size) {
    Map<Double, Integer> pitches = new HashMap<>();
    for (Draft page : pages) {
      for (int i = 1; i < page.rows.size(); i++) {
        Row above = page.rows.get(i - 1);
        Row row = page.rows.get(i);
        boolean wide = above.width() > 0.4 * page.width();
        boolean body = Math.abs(row.size() - size) < 1.1 && Math.abs(above.size() - size) < 1.1;
        double gap = row.y() - above.y();
        if (wide && body && gap < 4 * size) {
          pitches.merge(Math.round(gap * 2) / 2.0, 1, Integer::sum);
        }
      }
    }
    return mode(pitches, 2 * size);
  }

  private static double mode(Map<Double, Integer> counts, double otherwise) {
    double best = otherwise;
    int most = 0;
    for (Map.Entry<Double, Integer> entry : new TreeMap<>(counts).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
