package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Where the two columns of a caption meet: at a rule, at a column of {@code )}, {@code :} and the
 * like, or where only space parts them. Points from the page's left edge.
 */
final class CaptionGutter {
  /** A gap this wide parts columns, where rows above and below keep it too. */
  private static final double GAP = 8;

  private final Draft page;

  private CaptionGutter(Draft page) {
    this.page = page;
  }

  /** Finds it; a column of symbols is taken out of {@code rows} and recorded as dropped. */
  static OptionalDouble find(Draft page, List<Row> rows) {
    return rows.isEmpty() ? OptionalDouble.empty() : new CaptionGutter(page).find(rows);
  }

  private OptionalDouble find(List<Row> rows) {
    OptionalDouble rule = rule(rows);
    if (rule.isPresent()) {
      return rule;
    }
    OptionalDouble column = symbolColumn(rows);
    return column.isPresent() ? column : space(rows);
  }

  private OptionalDouble rule(List<Row> rows) {
    double top = rows.getFirst().y() - 20;
    double bottom = rows.getLast().y() + 20;
    for (Rule rule : page.scan.rules()) {
      double x = (rule.x0() + rule.x1()) / 2;
      boolean placed = x > 0.35 * page.width() && x < 0.68 * page.width();
      boolean inside = rule.y1() > top && rule.y0() < bottom;
      if (rule.isVertical() && rule.length() > 40 && placed && inside) {
        return OptionalDouble.of(x);
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble symbolColumn(List<Row> rows) {
    Map<Long, Integer> places = new TreeMap<>();
    for (Row row : rows) {
      for (Glyph glyph : row.glyphs()) {
        if (isColumnGlyph(glyph, row)) {
          places.merge(Math.round(glyph.x() / 4), 1, Integer::sum);
        }
      }
    }
    Optional<Map.Entry<Long, Integer>> best =
        places.entrySet().stream().max(Map.Entry.comparingByValue());
    if (best.isEmpty() || best.orElseThrow().getValue() < 3) {
      return OptionalDouble.empty();
    }
    double x = best.orElseThrow().getKey() * 4.0;
    StringBuilder dropped = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Glyph> kept = new ArrayList<>();
      for (Glyph glyph : row.glyphs()) {
        double off = Math.abs(glyph.x() - x);
        if ((off < 7 && isColumnGlyph(glyph, row)) || (off < 20 && touchesName(glyph, row))) {
          dropped.append(glyph.text().strip());
        } else {
          kept.add(glyph);
        }
      }
      rows.set(i, row.with(kept));
    }
    rows.removeIf(Row::isBlank);
    page.drops.add(new Reading.Dropped(page.number(), DropKind.CAPCOL, dropped.toString()));
    return OptionalDouble.of(x);
  }

  /** Whether {@code glyph} is a lone {@code )}, {@code :} and so on near the middle of the page. */
  private boolean isColumnGlyph(Glyph glyph, Row row) {
    String text = glyph.text().strip();
    boolean symbol = text.length() == 1 && "):*§|X]}".contains(text);
    boolean placed = glyph.x() > 0.35 * page.width() && glyph.x() < 0.68 * page.width();
    return symbol
        && placed
        && row.glyphs().stream()
            .allMatch(g ->
                g.equals(glyph)
                    || g.isBlank()
                    || g.x() - glyph.right() > 3
                    || glyph.x() - g.right() > 1.5);
  }

  /** Whether {@code glyph} is the column's sign though a name runs up to it: "ERIC SCHADT,:". */
  private static boolean touchesName(Glyph glyph, Row row) {
    boolean symbol = ":)".contains(glyph.text().strip()) && !glyph.isBlank();
    boolean opened = row.glyphs().stream().anyMatch(g -> g.x() < glyph.x() && g.text().equals("("));
    return symbol
        && !opened
        && row.glyphs().stream()
            .allMatch(g ->
                g.equals(glyph) || g.isBlank() || g.x() < glyph.x() || g.x() > glyph.right() + 3);
  }

  /**
   * The left edge of a right column that says docket number or title, beside or between rows of
   * parties: the edge that most rows keep.
   */
  private OptionalDouble space(List<Row> rows) {
    double best = 0;
    int most = 0;
    for (double x : edges(rows)) {
      int from = 0;
      while (from < rows.size()) {
        int to = from;
        while (to < rows.size()
            && !crosses(rows.get(to), x)
            && !(rows.get(to).x0() > x && CaptionWords.isCourt(rows.get(to).text()))) {
          to++;
        }
        int score = score(rows.subList(from, to), x);
        if (score > most) {
          most = score;
          best = x;
        }
        from = to + 1;
      }
    }
    return most == 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  /** Where words start in the right part of the page, with nothing close before them. */
  private List<Double> edges(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> {
          List<Double> edges = new ArrayList<>(row.pieces(GAP));
          edges.add(row.x0());
          return edges.stream();
        })
        .filter(x -> x > 0.38 * page.width() && x < 0.75 * page.width())
        .map(x -> Math.floor(x) - 1)
        .distinct()
        .sorted()
        .toList();
  }

  /** More for more rows with words right of {@code x}; 0 where these rows are no caption. */
  private static int score(List<Row> rows, double x) {
    int right = 0;
    int left = 0;
    boolean says = false;
    boolean parties = false;
    for (Row row : rows) {
      String beside = row.between(x, 5000).text();
      String before = row.between(-1000, x).text();
      if (CaptionWords.isRole(beside)) {
        return 0;
      }
      right += beside.isEmpty() ? 0 : 1;
      left += before.isEmpty() ? 0 : 1;
      says |= CaptionWords.isBeside(beside);
      parties |= CaptionWords.isParty(before);
    }
    // Of edges with as many rows beside them, the one counts that fewer rows run over.
    return says && parties && left > 1 ? 100 * right + rows.size() : 0;
  }

  /** Whether words of {@code row} run over the gutter at {@code x}, with no gap there. */
  static boolean crosses(Row row, double x) {
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (glyph.x() < x) {
        left = Math.max(left, glyph.right());
      } else {
        right = Math.min(right, glyph.x());
      }
    }
    return right - left < GAP || left > x + 2;
  }
}
