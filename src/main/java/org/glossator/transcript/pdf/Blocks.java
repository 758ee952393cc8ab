package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.Kind;
import org.glossator.transcript.pdf.Reading.PrintedLine;
import org.glossator.transcript.pdf.Shapes.Shape;
import org.glossator.transcript.pdf.Shapes.Shaped;

/** Makes paragraphs, headings, quotations and the signature of the body's rows, over all pages. */
final class Blocks {
  private final List<Shaped> rows;
  private final Layout layout;
  private final LineMaker maker;
  private final Function<Draft, Set<String>> labels;
  private final TagJoin tags;
  private final List<List<Shaped>> groups = new ArrayList<>();

  private Blocks(
      List<Shaped> rows, Layout layout, LineMaker maker, Function<Draft, Set<String>> labels) {
    this.rows = rows;
    this.layout = layout;
    this.maker = maker;
    this.labels = labels;
    this.tags = TagJoin.of(rows);
  }

  /** The blocks of what is left of {@code pages} once furniture, caption and notes are out. */
  static List<Block> of(
      List<Draft> pages,
      Layout layout,
      Tags tags,
      LineMaker maker,
      Function<Draft, Set<String>> labels) {
    List<Shaped> shaped = Shapes.of(rows(pages, layout, tags), layout);
    return new Blocks(shaped, layout, maker, labels).build();
  }

  private static List<BodyRow> rows(List<Draft> pages, Layout layout, Tags tags) {
    List<BodyRow> rows = new ArrayList<>();
    for (Draft page : pages) {
      Optional<Row> above = Optional.empty();
      for (Row row : page.rows) {
        double gap = above.map(a -> row.y() - a.y()).orElse(Double.POSITIVE_INFINITY);
        double indent = row.x0() - layout.left(row);
        double slack = layout.right(row) - row.x1();
        rows.add(new BodyRow(page, row, row.styled(), indent, slack, gap, tags.of(row)));
        above = Optional.of(row);
      }
    }
    return rows;
  }

  private List<Block> build() {
    List<Shaped> group = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Shaped row = rows.get(i);
      Optional<Shaped> below = Optional.ofNullable(i + 1 < rows.size() ? rows.get(i + 1) : null);
      boolean starts =
          !group.isEmpty()
              && (mustStart(group.getLast(), row)
                  || (!row.row().isCell()
                      && tags.starts(group.getLast().row(), row.row())
                          .orElse(startsBlock(group, row, below))));
      if (starts) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(row);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    // Of several opinions the last is signed below its own caption.
    int opinion = groups.size() - 1;
    while (opinion > 0 && caption(groups.get(opinion)).isEmpty()) {
      opinion--;
    }
    int signature =
        Math.max(opinion, Signature.start(groups.stream().map(Blocks::bodyRows).toList()));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < signature; i++) {
      blocks.addAll(caption(groups.get(i)));
      blocks.add(block(groups.get(i)));
    }
    List<PrintedLine> signed = new ArrayList<>();
    for (List<Shaped> rest : groups.subList(signature, groups.size())) {
      signed.addAll(lines(rest));
    }
    if (!signed.isEmpty()) {
      blocks.add(new Block(Kind.SIG, 0, "", signed));
    }
    return blocks;
  }

  /** The caption that stands above {@code group}. */
  private static List<Block> caption(List<Shaped> group) {
    BodyRow first = group.getFirst().row();
    return first.startsPage() ? first.draft().caption : List.of();
  }

  /** Whether a block starts with {@code next} whatever tags and spacing say. */
  private static boolean mustStart(Shaped above, Shaped next) {
    return !caption(List.of(next)).isEmpty()
        || above.row().isCell() != next.row().isCell()
        || (Headings.isBareLabel(above.row().text().text())
            && Headings.isBareLabel(next.row().text().text()));
  }

  private static List<BodyRow> bodyRows(List<Shaped> group) {
    return group.stream().map(Shaped::row).toList();
  }

  private boolean startsBlock(List<Shaped> group, Shaped next, Optional<Shaped> below) {
    Shaped above = group.getLast();
    if (next.starts()) {
      return true;
    }
    return switch (next.shape()) {
      case LEFT -> startsAtMargin(group, above, next, below);
      case FIRST, LONE -> false;
      case QUOTE -> above.shape() != Shape.QUOTE;
      case CENTER ->
          above.shape() != Shape.CENTER
              || Headings.isBareLabel(above.row().text().text())
              || Headings.isBareLabel(next.row().text().text());
    };
  }

  private boolean startsAtMargin(
      List<Shaped> group, Shaped above, Shaped next, Optional<Shaped> below) {
    BodyRow row = next.row();
    BodyRow before = above.row();
    if (above.shape() != Shape.LEFT && above.shape() != Shape.FIRST) {
      return true;
    }
    boolean heading = group.stream().allMatch(s -> s.row().isSet());
    if (heading && !row.isSet()) {
      return true;
    }
    boolean shortRow = row.slack() > 0.2 * (row.row().width() + row.slack());
    boolean labeled = Headings.isLabeled(row.text().text());
    if (!heading && row.isSet() && before.endsSentence() && (shortRow || labeled)) {
      return true;
    }
    if (!row.startsPage() && apart(group, row, below)) {
      return true;
    }
    return before.breaksBefore(row) && before.endsSentence();
  }

  /** Whether the gap above {@code row} is wider than between the lines of {@code group}. */
  private boolean apart(List<Shaped> group, BodyRow row, Optional<Shaped> below) {
    double usual = Double.POSITIVE_INFINITY;
    for (int i = 1; i < group.size(); i++) {
      usual = Math.min(usual, group.get(i).row().gap());
    }
    if (usual == Double.POSITIVE_INFINITY) {
      // A single line says nothing of its own spacing; the lines below may.
      usual = below.map(b -> b.row().gap()).orElse(usual);
    }
    double limit = usual == Double.POSITIVE_INFINITY ? layout.pitch() : usual;
    return row.gap() > 1.3 * limit;
  }

  private Block block(List<Shaped> group) {
    Shape shape = group.getFirst().shape();
    List<BodyRow> body = bodyRows(group);
    List<PrintedLine> lines = lines(group);
    if (body.getFirst().isCell()) {
      return new Block(Kind.TABLE, 0, "", lines);
    }
    int level = tags.headingLevel(body);
    if (level > 0 && lines.size() <= Headings.MOST_LINES) {
      return new Block(Kind.HEADING, level, "", lines);
    }
    if (Headings.isHeading(body, shape)) {
      return new Block(Kind.HEADING, Headings.level(lines), "", lines);
    }
    if (shape == Shape.QUOTE) {
      return new Block(Kind.QUOTE, 0, "", lines);
    }
    boolean item = shape == Shape.LONE && Items.isItem(lines.getFirst().text());
    return new Block(item ? Kind.ITEM : Kind.PARA, 0, "", lines);
  }

  private List<PrintedLine> lines(List<Shaped> group) {
    List<PrintedLine> lines = new ArrayList<>();
    for (Shaped shaped : group) {
      BodyRow row = shaped.row();
      lines.add(
          maker.line(
              row.draft(), row.row(), row.text(), lines.isEmpty(), labels.apply(row.draft())));
    }
    return lines;
  }
}
