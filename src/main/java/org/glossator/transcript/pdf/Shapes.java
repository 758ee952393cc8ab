package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each row of the body how it is set, from its indentation and that of its neighbors: a
 * paragraph's first line returns to the margin on the next, a quotation's lines keep their place.
 */
final class Shapes {
  /** How a row is set. */
  enum Shape {
    /** At the left margin. */
    LEFT,
    /** The first line of an indented paragraph. */
    FIRST,
    /** In a quotation, whose lines are set in on both sides. */
    QUOTE,
    /** Midway between the margins. */
    CENTER,
    /** Indented by itself. */
    LONE
  }

  /**
   * A row, its shape, and whether a block must start with it whatever stands above.
   *
   * @param edge the left edge of its quotation, as an indent
   */
  record Shaped(BodyRow row, Shape shape, boolean starts, double edge) {}

  private static final double INDENTED = 10;

  private final List<BodyRow> rows;
  private final Layout layout;
  private final double firstIndent;
  private final List<Shaped> out = new ArrayList<>();

  /** The first row of the item that ends where the next row is. */
  private Optional<BodyRow> lastItem = Optional.empty();

  private Shapes(List<BodyRow> rows, Layout layout) {
    this.rows = rows;
    this.layout = layout;
    this.firstIndent = firstIndent();
  }

  static List<Shaped> of(List<BodyRow> rows, Layout layout) {
    return new Shapes(rows, layout).shape();
  }

  private List<Shaped> shape() {
    int at = 0;
    while (at < rows.size()) {
      if (rows.get(at).isCell()) {
        out.add(new Shaped(rows.get(at), Shape.LONE, false, 0));
        lastItem = Optional.empty();
        at++;
        continue;
      }
      int itemEnd = Items.end(rows, at, lastItem, this::follows);
      if (itemEnd > at) {
        at = item(at, itemEnd);
        continue;
      }
      lastItem = Optional.empty();
      if (rows.get(at).indent() < INDENTED) {
        out.add(new Shaped(rows.get(at), Shape.LEFT, false, 0));
        at++;
      } else {
        at = indented(at);
      }
    }
    return out;
  }

  private int item(int from, int to) {
    for (int i = from; i < to; i++) {
      out.add(new Shaped(rows.get(i), Shape.LONE, i == from, rows.get(to - 1).indent()));
    }
    lastItem = Optional.of(rows.get(from));
    return to;
  }

  /** The indent of most paragraphs' first lines. */
  private double firstIndent() {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      BodyRow row = rows.get(i);
      boolean returns = rows.get(i + 1).indent() < 5 && row.slack() < 40;
      if (row.indent() > INDENTED && row.indent() < 110 && returns) {
        counts.merge(Math.round(row.indent() / 3), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparingLong(e -> -e.getKey()))
        .map(e -> e.getKey() * 3.0)
        .orElse(36.0);
  }

  /** Shapes the row at {@code at}, which is indented, and those that belong to it. */
  private int indented(int at) {
    BodyRow row = rows.get(at);
    int quoteEnd = quoteEnd(at);
    if (quoteEnd > at) {
      return quote(at, quoteEnd);
    }
    boolean last = at + 1 == rows.size();
    boolean returns = !last && rows.get(at + 1).indent() < INDENTED && follows(rows.get(at + 1));
    boolean filled = !last && !row.breaksBefore(rows.get(at + 1));
    Shape shape;
    if (returns && filled && row.indent() < 150) {
      shape = Shape.FIRST;
    } else if (row.isCentered() && !isFirstIndent(row)) {
      shape = Shape.CENTER;
    } else if (isFirstIndent(row)) {
      shape = Shape.FIRST;
    } else {
      shape = row.isCentered() ? Shape.CENTER : Shape.LONE;
    }
    if (goesOnHeading(row)) {
      out.add(new Shaped(row, out.getLast().shape(), false, 0));
      return at + 1;
    }
    boolean starts =
        shape != Shape.CENTER
            || out.isEmpty()
            || out.getLast().shape() != Shape.CENTER
            || wide(row);
    out.add(new Shaped(row, shape, starts, 0));
    return at + 1;
  }

  /** Whether the row is a further line of the bold or underlined heading above it. */
  private boolean goesOnHeading(BodyRow row) {
    if (out.isEmpty() || out.getLast().shape() == Shape.QUOTE || row.startsPage()) {
      return false;
    }
    BodyRow above = out.getLast().row();
    boolean set = Headings.isSet(above.text()) && row.isSet();
    boolean labeled = Headings.isLabeled(row.text().text());
    boolean placed = row.indent() >= above.indent() - 2;
    boolean near = layout.isTight(row.gap()) || (follows(row) && !above.breaksBefore(row));
    return set && placed && near && !labeled;
  }

  /** Whether the gap above is wider than lines of one heading have. */
  private boolean wide(BodyRow row) {
    return row.gap() > Math.max(1.15 * layout.pitch(), 1.5 * layout.size());
  }

  private boolean isFirstIndent(BodyRow row) {
    return Math.abs(row.indent() - firstIndent) <= 4;
  }

  /** Whether {@code row} stands where the next line of the same paragraph would. */
  private boolean follows(BodyRow row) {
    return !row.isCell()
        && (row.startsPage() || row.gap() < 1.3 * layout.pitch() || layout.isTight(row.gap()));
  }

  /** Where the quotation that starts at {@code at} ends; {@code at} if none does. */
  private int quoteEnd(int at) {
    BodyRow first = rows.get(at);
    if (at + 1 >= rows.size() || rows.get(at + 1).indent() < INDENTED) {
      return at;
    }
    // A first line may be set in further than the rest.
    BodyRow second = rows.get(at + 1);
    double edge = second.indent();
    boolean hangs = first.indent() < edge - 3;
    boolean deeper = first.indent() > edge + 8 && first.indent() < edge + 60;
    if (edge < 14 || hangs || !(first.sameIndent(second) || deeper)) {
      return at;
    }
    int end = at + 1;
    while (end < rows.size() && inQuote(end, edge, at)) {
      end++;
    }
    if (end == at + 1 || leadsIn(at, end)) {
      return at; // a paragraph of one line, and the first line of the next
    }
    if (deeper && end - at < 3 && !layout.isTight(second.gap())) {
      return at;
    }
    return isQuote(at, end, edge) ? end : at;
  }

  /** Whether the row is a line of its own that ends in a colon above a quotation set closer. */
  private boolean leadsIn(int at, int end) {
    BodyRow row = rows.get(at);
    return isFirstIndent(row)
        && row.text().text().endsWith(":")
        && end - at > 2
        && rows.get(at + 1).gap() > 1.2 * rows.get(at + 2).gap()
        && !rows.get(at + 1).startsPage();
  }

  private boolean inQuote(int at, double edge, int start) {
    BodyRow row = rows.get(at);
    boolean same = Math.abs(row.indent() - edge) <= 3;
    boolean opens =
        row.indent() > edge + 8
            && row.indent() < edge + 60
            && at + 1 < rows.size()
            && Math.abs(rows.get(at + 1).indent() - edge) <= 3;
    if (row.isCell() || (!same && !opens)) {
      return false;
    }
    BodyRow above = rows.get(at - 1);
    double usual = rows.get(start + 1).gap();
    boolean jumps =
        !row.startsPage()
            && !above.startsPage()
            && usual < 100
            && (row.gap() > (isFirstIndent(row) ? 2.2 : 2.6) * usual || isLine(at, usual));
    // The indented first line of the paragraph below is as far in as some quotations are.
    boolean returns =
        isFirstIndent(row) && at + 1 < rows.size() && rows.get(at + 1).indent() < INDENTED;
    boolean spaced = usual >= 100 || row.gap() > 1.2 * usual;
    double quoted = quoteSlack(start, at);
    boolean leaves = returns && row.slack() < 8 && (spaced || quoted > 14);
    boolean wider = returns && spaced && row.slack() < quoted - 6;
    return !jumps && !leaves && !(wider && !row.breaksBefore(rows.get(at + 1)));
  }

  /** Whether the row is a paragraph of one line, spaced as the body is below a closer quotation. */
  private boolean isLine(int at, double usual) {
    BodyRow row = rows.get(at);
    boolean last = at + 1 == rows.size();
    boolean below = last || rows.get(at + 1).startsPage() || isSpaced(rows.get(at + 1));
    return isFirstIndent(row)
        && layout.isTight(usual)
        && isSpaced(row)
        && below
        && row.endsSentence();
  }

  private boolean isSpaced(BodyRow row) {
    return !layout.isTight(row.gap()) && Math.abs(row.gap() - layout.pitch()) < 1;
  }

  private double quoteSlack(int from, int to) {
    return rows.subList(from, to).stream().mapToDouble(BodyRow::slack).min().orElse(0);
  }

  /** Whether rows that keep one indent are a quotation and not a list of short paragraphs. */
  private boolean isQuote(int from, int to, double edge) {
    double slack = quoteSlack(from, to);
    boolean tight = false;
    int filled = 0;
    for (int i = from + 1; i < to; i++) {
      tight |= layout.isTight(rows.get(i).gap());
      BodyRow above = rows.get(i - 1);
      double room = above.slack() - slack - rows.get(i).firstWord();
      filled += room < 20 ? 1 : 0;
    }
    boolean set = rows.subList(from, to).stream().allMatch(BodyRow::isSet);
    boolean centered =
        to - from < 3 && rows.get(from).isCentered() && rows.get(from + 1).isCentered();
    double widest =
        rows.subList(from, to).stream().mapToDouble(r -> r.row().width()).max().orElse(0);
    boolean narrow = widest < 0.3 * layout.width(rows.get(from).row());
    if (set || narrow || (centered && !tight)) {
      return false;
    }
    boolean bothSides = slack >= 10;
    boolean runs = filled * 2 >= to - from - 1;
    boolean sentences = rows.subList(from, to - 1).stream().allMatch(BodyRow::endsSentence);
    boolean firstLines = Math.abs(edge - firstIndent) <= 4 && !tight && !bothSides;
    boolean list = sentences && !tight && edge <= firstIndent + 10;
    return runs && !firstLines && !list && (bothSides || tight || edge > firstIndent + 10);
  }

  private int quote(int from, int to) {
    double edge = rows.get(from + 1).indent();
    double slack = quoteSlack(from, to);
    double usual = Double.POSITIVE_INFINITY;
    for (int i = from + 1; i < to; i++) {
      usual = Math.min(usual, rows.get(i).gap());
    }
    for (int i = from; i < to; i++) {
      BodyRow row = rows.get(i);
      boolean deeper = row.indent() > edge + 8;
      boolean apart = !row.startsPage() && row.gap() > 1.35 * usual;
      boolean broken =
          i > from
              && rows.get(i - 1).slack() - slack - row.firstWord() > 30
              && rows.get(i - 1).endsSentence();
      out.add(new Shaped(row, Shape.QUOTE, i == from || deeper || apart || broken, edge));
    }
    return to;
  }
}
