package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds text that stands side by side below the caption, in the cells of a ruled table or in bare
 * columns, and puts its lines into the order in which they are read: a cell of several lines is
 * read to its end before the one beside it.
 */
final class Columns {
  /** A gap this wide parts bare columns. */
  private static final double GAP = 9;

  /** The first line of a column's paragraph is set in by less. */
  private static final double INDENT = 30;

  /** Lines that keep their column's edge are no further off. */
  private static final double EXACT = 2;

  /** So many rows that keep the edge make columns in which others are set in. */
  private static final int MANY = 10;

  /** And this share of all. */
  private static final double MOST = 0.75;

  /** So many rows with words on both sides make bare columns. */
  private static final int ENOUGH = 4;

  private final Draft page;
  private final Layout layout;
  private final List<Region> ruled;
  private final List<Row> out = new ArrayList<>();

  private Columns(Draft page, Layout layout) {
    this.page = page;
    this.layout = layout;
    this.ruled = ruled();
  }

  /** Puts the rows of {@code pages} into the order in which they are read. */
  static void order(List<Draft> pages, Layout layout) {
    pages.forEach(page -> new Columns(page, layout).order());
  }

  /** Rows from {@code from} to {@code to} that {@code edges} part into columns. */
  private record Region(int from, int to, List<Double> edges, boolean ruled) {
    Region with(Region other) {
      TreeSet<Double> all = new TreeSet<>(edges);
      all.addAll(other.edges);
      return new Region(
          Math.min(from, other.from), Math.max(to, other.to), List.copyOf(all), ruled);
    }
  }

  private void order() {
    int at = 0;
    while (at < page.rows.size()) {
      int here = at;
      Optional<Region> found =
          ruled.stream().filter(r -> r.from() == here).findFirst().or(() -> bare(here));
      if (found.isPresent()) {
        bands(found.orElseThrow());
        at = found.orElseThrow().to();
      } else {
        out.add(page.rows.get(at));
        at++;
      }
    }
    page.rows = new ArrayList<>(out);
  }

  /** The tables that have lines between their columns, from top to bottom, none over another. */
  private List<Region> ruled() {
    List<Region> regions = new ArrayList<>();
    for (Rule line : uprights()) {
      int from = firstBelow(line.y0() - 1);
      int to = firstBelow(line.y1() + 1);
      double x = (line.x0() + line.x1()) / 2;
      if (from < to && isGrid(line) && parts(page.rows.subList(from, to), x)) {
        regions.add(new Region(from, to, List.of(x), true));
      }
    }
    regions.sort(Comparator.comparingInt(Region::from));
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      if (!joined.isEmpty() && region.from() < joined.getLast().to()) {
        joined.add(joined.removeLast().with(region));
      } else {
        joined.add(region);
      }
    }
    joined.removeIf(region -> region.to() - region.from() < 2);
    return joined;
  }

  /** The upright lines of the page; those that are drawn cell by cell are one. */
  private List<Rule> uprights() {
    List<Rule> rules = new ArrayList<>(page.scan.rules());
    rules.removeIf(r -> !r.isVertical());
    rules.sort(Comparator.comparingDouble(Rule::x0).thenComparingDouble(Rule::y0));
    List<Rule> lines = new ArrayList<>();
    for (Rule rule : rules) {
      int same = lines.size() - 1;
      while (same >= 0 && !goesOn(lines.get(same), rule)) {
        same = rule.x0() - lines.get(same).x0() > 2 ? -1 : same - 1;
      }
      if (same < 0) {
        lines.add(rule);
      } else {
        Rule line = lines.get(same);
        double y1 = Math.max(line.y1(), rule.y1());
        lines.set(same, new Rule(line.x0(), line.y0(), line.x1(), y1));
      }
    }
    return lines;
  }

  private static boolean goesOn(Rule line, Rule rule) {
    return Math.abs(line.x0() - rule.x0()) <= 2
        && rule.y0() < line.y1() + 4
        && rule.y1() > line.y0() - 4;
  }

  /** Whether lines across the page meet {@code upright}, as a table's do. */
  private boolean isGrid(Rule upright) {
    return page.scan.rules().stream()
            .filter(r -> r.isHorizontal() && r.length() > 15)
            .filter(r -> r.x0() < upright.x1() + 3 && r.x1() > upright.x0() - 3)
            .filter(r -> r.middle() > upright.y0() - 3 && r.middle() < upright.y1() + 3)
            .mapToLong(r -> Math.round(r.middle() / 4))
            .distinct()
            .count()
        > 1;
  }

  private int firstBelow(double y) {
    int at = 0;
    while (at < page.rows.size() && page.rows.get(at).y() < y) {
      at++;
    }
    return at;
  }

  /** Whether a line at {@code x} crosses no words and has some on both of its sides in one row. */
  private static boolean parts(List<Row> rows, double x) {
    return rows.stream().noneMatch(row -> crosses(row, x))
        && rows.stream().anyMatch(row -> row.x0() < x && row.x1() > x);
  }

  private static boolean crosses(Row row, double x) {
    return row.glyphs().stream().anyMatch(g -> !g.isBlank() && g.x() < x - 1 && g.right() > x + 1);
  }

  /** Columns of prose without lines between them, if they start with row {@code at}. */
  private Optional<Region> bare(int at) {
    for (double indent : new double[] {INDENT, EXACT}) {
      for (double edge : edges(at, indent)) {
        Optional<Region> region = bare(at, edge, indent);
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The same with a right column at {@code edge}; first lines in it are set in by {@code indent}.
   */
  private Optional<Region> bare(int at, double edge, double indent) {
    List<Row> rows = page.rows;
    int limit = ruled.stream().mapToInt(Region::from).filter(f -> f > at).min().orElse(rows.size());
    int both = 0;
    int exact = 0;
    int to = at;
    while (to < limit && (to == at || isNear(to)) && keeps(rows.get(to), edge, indent)) {
      boolean sided = rows.get(to).x0() < edge - 2 && rows.get(to).x1() > edge;
      if (!sided && (to == at || !goesOn(at, to, edge, indent))) {
        break;
      }
      both += sided ? 1 : 0;
      exact += sided && keeps(rows.get(to), edge, EXACT) ? 1 : 0;
      to++;
    }
    boolean enough = indent == EXACT ? both >= ENOUGH : exact >= MANY && exact >= MOST * both;
    Region region = new Region(at, to, List.of(edge - 2), false);
    return enough && new Cells(rows.subList(at, to), region.edges()).areProse()
        ? Optional.of(region)
        : Optional.empty();
  }

  /**
   * Where a right column may start: in row {@code at}, or below its first line, which is set in.
   */
  private List<Double> edges(int at, double indent) {
    List<Double> edges = new ArrayList<>(page.rows.get(at).pieces(GAP));
    if (indent > EXACT && at + 1 < page.rows.size() && !edges.isEmpty()) {
      page.rows.get(at + 1).pieces(GAP).stream()
          .filter(edge -> keeps(page.rows.get(at), edge, indent))
          .forEach(edges::add);
    }
    return edges;
  }

  /** Whether the words of {@code row} end well before {@code x}, or start there or are set in. */
  private static boolean keeps(Row row, double x, double indent) {
    double right =
        row.glyphs().stream()
            .filter(g -> !g.isBlank() && g.x() >= x - 2)
            .mapToDouble(Glyph::x)
            .min()
            .orElse(x + GAP / 2);
    boolean crosses =
        row.glyphs().stream()
            .anyMatch(g -> !g.isBlank() && g.x() < x - 2 && g.right() > right - GAP);
    boolean alone = row.x1() < x - 2;
    return !crosses && (alone || right < x + indent);
  }

  /**
   * Whether row {@code i} is the next line of the one column that runs on from row {@code from}.
   */
  private boolean goesOn(int from, int i, double edge, double indent) {
    Row row = page.rows.get(i);
    Row above = page.rows.get(i - 1);
    double left = page.rows.subList(from, i).stream().mapToDouble(Row::x0).min().orElse(edge);
    double set = row.x0() - (row.x0() < edge - 2 ? left : edge);
    return set > -2 && set < indent && layout.isTight(row.y() - above.y());
  }

  private boolean isNear(int i) {
    return page.rows.get(i).y() - page.rows.get(i - 1).y() < 1.3 * layout.pitch();
  }

  /** Writes the rows of {@code region}, line of cells by line of cells. */
  private void bands(Region region) {
    int from = region.from();
    for (int i = region.from() + 1; i <= region.to(); i++) {
      boolean ends = i == region.to() || (region.ruled() && isRuledOff(region, i));
      if (ends) {
        band(page.rows.subList(from, i), region);
        from = i;
      }
    }
  }

  /** Whether a line runs across most of the table above row {@code i}. */
  private boolean isRuledOff(Region region, int i) {
    List<Row> rows = page.rows.subList(region.from(), region.to());
    double left = rows.stream().mapToDouble(Row::x0).min().orElse(0);
    double right = rows.stream().mapToDouble(Row::x1).max().orElse(0);
    double top = page.rows.get(i - 1).y() - 1;
    double bottom = page.rows.get(i).y() - 0.4 * page.rows.get(i).size();
    double ruled =
        page.scan.rules().stream()
            .filter(r -> r.isHorizontal() && r.middle() > top && r.middle() < bottom)
            .mapToDouble(r -> Math.min(r.x1(), right) - Math.max(r.x0(), left))
            .filter(length -> length > 0)
            .sum();
    return ruled > 0.6 * (right - left);
  }

  private void band(List<Row> rows, Region region) {
    Cells cells = new Cells(rows, region.edges());
    boolean whole =
        region.edges().stream().anyMatch(x -> rows.stream().anyMatch(r -> crosses(r, x)));
    boolean apart = !whole && rows.size() > 1 && (cells.sided() < 2 || cells.areProse());
    for (Row row : apart ? cells.inOrder() : rows) {
      out.add(row);
      page.cells.add(row);
    }
  }
}
