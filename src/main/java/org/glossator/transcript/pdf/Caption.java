package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.DropKind;
import org.glossator.transcript.pdf.Reading.Kind;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/**
 * The head of the first page: court, parties beside docket number and title, and what stands
 * between them and the first paragraph. The two columns are parted by a rule, by a column of {@code
 * )}, {@code :}, {@code *} or {@code §}, or by space alone.
 */
final class Caption {
  private final Draft page;
  private final LineMaker maker;
  private final Set<String> labels;
  private final List<Block> blocks = new ArrayList<>();

  private Caption(Draft page, LineMaker maker, Set<String> labels) {
    this.page = page;
    this.maker = maker;
    this.labels = labels;
  }

  /** Takes the caption's rows off {@code page} and gives its blocks. */
  static List<Block> take(Draft page, Layout layout, LineMaker maker, Set<String> labels) {
    int said = said(page.rows);
    if (page.number() > 1 && said == page.rows.size()) {
      return List.of();
    }
    int prose = Math.min(CaptionEnd.of(page.rows, layout), said);
    Caption caption = new Caption(page, maker, labels);
    List<Row> rows = new ArrayList<>(page.rows.subList(0, prose));
    page.rows = new ArrayList<>(page.rows.subList(prose, page.rows.size()));
    caption.read(rows);
    return caption.blocks;
  }

  /** Takes the caption off a page after the first caption's and gives its blocks; mostly none. */
  static List<Block> again(Draft page, Layout layout, LineMaker maker, Set<String> labels) {
    Caption caption = new Caption(page, maker, labels);
    caption.read(LaterCaption.take(page, layout));
    return caption.blocks;
  }

  /** The row after the one that ends a caption by what it says, or the number of rows. */
  private static int said(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (CaptionWords.isDecided(rows.get(i).text())) {
        return i + 1;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (CaptionWords.introduces(lead(rows.get(i)))) {
        return i + 1;
      }
    }
    return rows.size();
  }

  /** The words before the first wide gap: "CASPER, J." of a row that ends in a date. */
  private static String lead(Row row) {
    List<Double> pieces = row.pieces(24);
    return pieces.isEmpty() ? row.text() : row.between(-1000, pieces.getFirst()).text();
  }

  /** Whether more than half of the letters are capitals, as in a case's name. */
  static boolean isMostlyCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return 2 * text.chars().filter(Character::isUpperCase).count() > letters;
  }

  private void read(List<Row> rows) {
    OptionalDouble gutter = CaptionGutter.find(page, rows);
    if (gutter.isEmpty()) {
      single(rows);
      return;
    }
    double x = gutter.getAsDouble();
    int from = rows.size();
    int to = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isBeside(rows.get(i), x)) {
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
      }
    }
    if (from >= to) {
      single(rows);
      return;
    }
    from = extendUp(rows, from, x);
    to = extendDown(rows, to, x);
    single(rows.subList(0, from));
    List<Row> beside = new ArrayList<>();
    for (Row row : rows.subList(from, to)) {
      boolean court = beside.size() < 2 && row.x1() < x && isCourt(row);
      if (CaptionGutter.crosses(row, x) || court) {
        columns(beside, x);
        beside.clear();
        single(List.of(row));
      } else {
        beside.add(row);
      }
    }
    columns(beside, x);
    single(rows.subList(to, rows.size()));
  }

  /** Whether {@code row} has words in both columns, or a docket number or title in the right. */
  private static boolean isBeside(Row row, double x) {
    Row left = row.between(-1000, x);
    Row right = row.between(x, 5000);
    return !right.isBlank()
        && !CaptionGutter.crosses(row, x)
        && !CaptionWords.introduces(left.text())
        && (!left.isBlank() || CaptionWords.isBeside(right.text()));
  }

  private static boolean isCourt(Row row) {
    return CaptionWords.isCourt(row.text()) && row.styled().isCapitals();
  }

  private static int extendUp(List<Row> rows, int from, double x) {
    int at = from;
    while (at > 0
        && (rows.get(at - 1).x1() < x + 2 || rows.get(at - 1).x0() >= x - 1)
        && rows.get(at).y() - rows.get(at - 1).y() < 50
        && !CaptionWords.isCourt(rows.get(at - 1).text())) {
      at--;
    }
    return at;
  }

  private static int extendDown(List<Row> rows, int to, double x) {
    int at = to;
    while (at < rows.size()
        && (rows.get(at).x1() < x + 2 || rows.get(at).x0() >= x - 1)
        && rows.get(at).y() - rows.get(at - 1).y() < 50
        && !CaptionWords.introduces(rows.get(at).text())) {
      at++;
    }
    return at;
  }

  private void columns(List<Row> rows, double x) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      addWords(row.between(-1000, x), left);
      addWords(withoutSlash(row.between(x, 5000)), right);
    }
    add(Kind.PARTIES, left);
    Kind kind = Kind.DOCKET;
    List<Row> same = new ArrayList<>();
    for (Row row : right) {
      Kind next = CaptionWords.right(row, kind, same.isEmpty() ? "" : same.getLast().text());
      if (next != kind) {
        add(kind, same);
        same = new ArrayList<>();
        kind = next;
      }
      same.add(row);
    }
    add(kind, same);
  }

  /** Without the slash that closes the parties' column: "_____/ CLARIFICATION". */
  private Row withoutSlash(Row part) {
    List<Double> pieces = part.pieces(6);
    if (!part.text().startsWith("/ ") || pieces.isEmpty()) {
      return part;
    }
    page.drops.add(new Reading.Dropped(page.number(), DropKind.CAPCOL, "/"));
    return part.between(pieces.getFirst(), 5000);
  }

  /** Adds {@code part} unless it is only the ornament that closes the column: "_____/", "---X". */
  private void addWords(Row part, List<Row> column) {
    String text = part.text();
    if (!text.isEmpty() && !dropsOrnament(text, CaptionWords.isOrnament(text))) {
      column.add(part);
    }
  }

  private boolean dropsOrnament(String text, boolean ornament) {
    if (ornament) {
      page.drops.add(new Reading.Dropped(page.number(), DropKind.CAPCOL, text));
    }
    return ornament;
  }

  /** Rows that have the page's width to themselves. */
  private void single(List<Row> rows) {
    Kind kind = Kind.MISC;
    List<Row> same = new ArrayList<>();
    for (Row row : rows) {
      if (dropsOrnament(row.text(), CaptionWords.isRowOfOrnament(row.text()))) {
        continue;
      }
      boolean introduces = CaptionWords.introduces(lead(row));
      Kind next =
          introduces ? Kind.BYLINE : CaptionWords.single(row, same.isEmpty() ? Kind.MISC : kind);
      boolean apart =
          !same.isEmpty() && row.y() - same.getLast().y() > 2.6 * Math.max(row.size(), 8);
      if (next != kind || (apart && kind != Kind.TITLE && kind != Kind.COURT)) {
        add(kind, same);
        same = new ArrayList<>();
        kind = next;
      }
      same.add(row);
    }
    add(kind, same);
  }

  private void add(Kind kind, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<PrintedLine> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(maker.line(page, row, row.styled(), lines.isEmpty(), labels));
    }
    boolean parties =
        kind == Kind.MISC && rows.stream().anyMatch(r -> CaptionWords.isParty(r.text()));
    blocks.add(new Block(parties ? Kind.PARTIES : kind, 0, "", lines));
  }
}
