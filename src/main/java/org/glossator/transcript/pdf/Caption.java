package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final Pattern DOCKET =
      Pattern.compile(
          "(?i).*(?:\\bnos?\\.|\\bcase\\b|\\bcivil action|\\bcv\\b|\\bcr\\b|\\bmdl\\b|\\bdocket|"
              + "\\d{2}-\\d{2,5}|\\d-cv-|related).*");

  private static final Pattern TITLE_WORD =
      Pattern.compile(
          "(?i).*\\b(?:order|opinion|memorandum|judge?ment|decision|notice|minutes?|findings|"
              + "ruling|report|decree|stipulation)\\b.*");

  private static final Pattern COURT =
      Pattern.compile(
          "(?i)(?:.*\\bcourts?\\b.*|.*\\bdistrict of\\b.*|.*\\bcircuit\\b.*|.*\\bdivision\\b.*|"
              + ".*\\bstate of \\p{L}+)");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?i)(?:v\\.|vs\\.?|versus|-v-|-against-|.{0,40}\\b(?:plaintiff|defendant|petitioner|respondent|"
              + "appellant|appellee)s?\\b.{0,30})");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:before:? .*|present:? .*|.*,? (?:chief |circuit |district )*judges?[.:]?|"
              + ".{3,60}, (?:c\\. ?)?j\\.[:.]?|per curiam[:.]?)");

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
    int prose = proseStart(page.rows, layout);
    while (prose > 0 && prose < page.rows.size() && isHeading(page.rows.get(prose - 1))) {
      prose--;
    }
    Caption caption = new Caption(page, maker, labels);
    List<Row> rows = new ArrayList<>(page.rows.subList(0, prose));
    page.rows = new ArrayList<>(page.rows.subList(prose, page.rows.size()));
    caption.read(rows);
    return caption.blocks;
  }

  /** The first row of the first paragraph: two wide rows, the second at the left edge. */
  private static int proseStart(List<Row> rows, Layout layout) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double width = layout.width(row);
      double indent = row.x0() - layout.left(row);
      boolean starts =
          row.width() > 0.72 * width
              && indent < 100
              && row.pieces(1.6 * row.size()).isEmpty()
              && Math.abs(row.size() - layout.size()) < 1.6
              && !isMostlyCapitals(row.text())
              && !BYLINE.matcher(row.text()).matches();
      if (starts && (i + 1 == rows.size() || goesOn(rows.get(i + 1), layout))) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean goesOn(Row next, Layout layout) {
    boolean wide = next.width() > 0.55 * layout.width(next) || next.text().endsWith(".");
    return wide
        && Math.abs(next.x0() - layout.left(next)) < 6
        && next.pieces(1.6 * next.size()).isEmpty();
  }

  /** Whether {@code row} is the heading of the first section: "I. Introduction" in bold. */
  private static boolean isHeading(Row row) {
    Styled text = row.styled();
    return Headings.isLabeled(text.text()) && Headings.isSet(text) && text.text().length() < 80;
  }

  /** Whether more than half of the letters are capitals, as in a case's name. */
  private static boolean isMostlyCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return 2 * text.chars().filter(Character::isUpperCase).count() > letters;
  }

  private void read(List<Row> rows) {
    OptionalDouble gutter = gutter(rows);
    if (gutter.isEmpty()) {
      single(rows);
      return;
    }
    double x = gutter.getAsDouble();
    int from = rows.size();
    int to = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean left = !row.between(-1000, x).isBlank();
      boolean right = !row.between(x, 5000).isBlank();
      if (left && right && !crosses(row, x)) {
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
      if (crosses(row, x) || court) {
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

  private static boolean isCourt(Row row) {
    return COURT.matcher(row.text()).matches() && row.styled().isCapitals();
  }

  private static int extendUp(List<Row> rows, int from, double x) {
    int at = from;
    while (at > 0
        && (rows.get(at - 1).x1() < x + 2 || rows.get(at - 1).x0() >= x - 1)
        && rows.get(at).y() - rows.get(at - 1).y() < 50
        && !COURT.matcher(rows.get(at - 1).text()).matches()) {
      at--;
    }
    return at;
  }

  private static int extendDown(List<Row> rows, int to, double x) {
    int at = to;
    while (at < rows.size()
        && (rows.get(at).x1() < x + 2 || rows.get(at).x0() >= x - 1)
        && rows.get(at).y() - rows.get(at - 1).y() < 50) {
      at++;
    }
    return at;
  }

  /** Whether words run over the gutter at {@code x}, with no gap there. */
  private static boolean crosses(Row row, double x) {
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
    return right - left < 8;
  }

  /** Where the right column starts, if there are two. */
  private OptionalDouble gutter(List<Row> rows) {
    if (rows.isEmpty()) {
      return OptionalDouble.empty();
    }
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
    OptionalDouble column = symbolColumn(rows);
    return column.isPresent() ? column : spaceGutter(rows);
  }

  /** The place of a column of parentheses, colons or the like; it is taken out. */
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
        if (isColumnGlyph(glyph, row) && Math.abs(glyph.x() - x) < 7) {
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
    boolean symbol = text.length() == 1 && "):*§|X".contains(text);
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

  /** Where at least two rows start anew after a wide gap, and no row runs across. */
  private OptionalDouble spaceGutter(List<Row> rows) {
    Map<Long, Integer> starts = new HashMap<>();
    for (Row row : rows) {
      for (double x : row.pieces(24)) {
        if (x > 0.38 * page.width() && x < 0.72 * page.width()) {
          starts.merge(Math.round(x / 3), 1, Integer::sum);
        }
      }
    }
    return starts.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparingLong(e -> -e.getKey()))
        .map(e -> OptionalDouble.of(e.getKey() * 3 - 4.0))
        .orElse(OptionalDouble.empty());
  }

  private void columns(List<Row> rows, double x) {
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      addWords(row.between(-1000, x), left);
      addWords(row.between(x, 5000), right);
    }
    add(Kind.PARTIES, left);
    Kind kind = Kind.DOCKET;
    List<Row> same = new ArrayList<>();
    for (Row row : right) {
      Kind next = rightKind(row, kind);
      if (next != kind) {
        add(kind, same);
        same = new ArrayList<>();
        kind = next;
      }
      same.add(row);
    }
    add(kind, same);
  }

  /** Adds {@code part} unless it is only the ornament that closes the column: "_____/", "---X". */
  private void addWords(Row part, List<Row> column) {
    String text = part.text();
    if (text.isEmpty()) {
      return;
    }
    if (text.chars().allMatch(c -> " _-–—/\\|.:xX".indexOf(c) >= 0)) {
      page.drops.add(new Reading.Dropped(page.number(), DropKind.CAPCOL, text));
    } else {
      column.add(part);
    }
  }

  private static Kind rightKind(Row row, Kind above) {
    Styled text = row.styled();
    boolean set = text.isAll(Glyph.BOLD) || text.isCapitals() || text.isAll(Glyph.UNDERLINE);
    boolean docket = DOCKET.matcher(text.text()).matches();
    if (above == Kind.TITLE) {
      return set && !text.text().startsWith("Case No") ? Kind.TITLE : Kind.DOCKET;
    }
    return TITLE_WORD.matcher(text.text()).matches() && set && !docket ? Kind.TITLE : Kind.DOCKET;
  }

  /** Rows that have the page's width to themselves. */
  private void single(List<Row> rows) {
    Kind kind = Kind.MISC;
    List<Row> same = new ArrayList<>();
    for (Row row : rows) {
      Kind next = singleKind(row, same.isEmpty() ? Kind.MISC : kind);
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

  private static Kind singleKind(Row row, Kind above) {
    Styled styled = row.styled();
    String text = styled.text();
    boolean set = styled.isAll(Glyph.BOLD) || styled.isCapitals() || styled.isAll(Glyph.UNDERLINE);
    if (BYLINE.matcher(text).matches() && text.length() < 160) {
      return Kind.BYLINE;
    }
    if (TITLE_WORD.matcher(text).matches()
        && set
        && !text.toLowerCase(Locale.ROOT).contains("court of")) {
      return Kind.TITLE;
    }
    if (above == Kind.TITLE && set && !COURT.matcher(text).matches()) {
      return Kind.TITLE;
    }
    if (COURT.matcher(text).matches() && text.length() < 90 && (set || above == Kind.COURT)) {
      return Kind.COURT;
    }
    return DOCKET.matcher(text).matches() && text.length() < 60 ? Kind.DOCKET : Kind.MISC;
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
        kind == Kind.MISC && rows.stream().anyMatch(r -> PARTY.matcher(r.text()).matches());
    blocks.add(new Block(parties ? Kind.PARTIES : kind, 0, "", lines));
  }
}
