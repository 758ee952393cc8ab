package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.order.Block.CaptionPart;
import org.glossator.order.CaptionColumns.Cells;
import org.glossator.transcript.Line;

/**
 * Reads the caption of plain text, in which nothing says what a row is: the court's rows first,
 * then the columns below them apart, or row by row where there is one column.
 */
final class PlainCaption {
  /** A row of the caption and what it says; its words stay as printed, columns side by side. */
  record Row(Passage passage, CaptionPart part) {}

  private final List<Line> lines;
  private final Function<List<Line>, Passage> joiner;
  private final CaptionReader reader;
  private final List<Optional<Cells>> cells = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final int courtStart;
  private final int courtEnd;

  private PlainCaption(
      List<Line> lines, String source, Function<List<Line>, Passage> joiner, CaptionReader reader) {
    this.lines = lines;
    this.joiner = joiner;
    this.reader = reader;
    Optional<CourtRows> court = reader.courtRows(lines.stream().map(Line::text).toList());
    this.courtStart = court.map(CourtRows::start).orElse(0);
    this.courtEnd = court.map(CourtRows::end).orElse(0);
    columns(source);
  }

  /**
   * The rows of a caption.
   *
   * @param paragraphs of the caption alone
   * @param source the text in which they stand
   * @param joiner makes a passage of lines
   * @param reader is told what the rows say
   */
  static List<Row> read(
      List<List<Line>> paragraphs,
      String source,
      Function<List<Line>, Passage> joiner,
      CaptionReader reader) {
    List<Line> lines = paragraphs.stream().flatMap(List::stream).toList();
    PlainCaption caption = new PlainCaption(lines, source, joiner, reader);
    int at = 0;
    for (List<Line> paragraph : paragraphs) {
      caption.paragraph(paragraph, at);
      at += paragraph.size();
    }
    return caption.rows;
  }

  private void columns(String source) {
    List<CaptionColumns.Row> below =
        lines.subList(courtEnd, lines.size()).stream().map(line -> row(line, source)).toList();
    Optional<CaptionColumns> columns = CaptionColumns.of(below);
    for (int i = 0; i < lines.size(); i++) {
      int at = i - courtEnd;
      cells.add(at < 0 ? Optional.empty() : columns.flatMap(c -> c.cells().get(at)));
    }
    if (columns.filter(c -> !c.sure() || isFlat(below, c)).isPresent()) {
      reader.doubtParties();
    }
  }

  /**
   * Whether nothing is set in and a row in capitals stands below the beginning of a title: it may
   * be more of the title or a party.
   */
  private static boolean isFlat(List<CaptionColumns.Row> rows, CaptionColumns columns) {
    boolean flat = rows.stream().mapToInt(CaptionColumns.Row::column).distinct().count() == 1;
    for (int i = 1; flat && i < rows.size(); i++) {
      String left =
          columns.cells().get(i).filter(c -> c.right().isEmpty()).map(Cells::left).orElse("");
      boolean title =
          columns.cells().get(i - 1).filter(c -> TitleReader.within(c.right())).isPresent();
      boolean name = !PartyReader.isSign(left) && !PartyReader.isRole(left);
      if (title && name && !CaptionColumns.isRule(left) && TitleReader.continues(left)) {
        return true;
      }
    }
    return false;
  }

  private static CaptionColumns.Row row(Line line, String source) {
    int at = line.origin().sourceOf(0);
    int start = at == 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
    int column = spread(source.substring(start, at), 0).length();
    return new CaptionColumns.Row(column, spread(line.text(), column));
  }

  /** The text with blanks for its tabs, which end at every eighth place. */
  private static String spread(String text, int column) {
    StringBuilder spread = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean tab = text.charAt(i) == '\t';
      int blanks = tab ? 8 - (column + spread.length()) % 8 : 0;
      spread.append(tab ? " ".repeat(blanks) : text.substring(i, i + 1));
    }
    return spread.toString();
  }

  /** A paragraph is one row, unless columns, sides or the court's name part it. */
  private void paragraph(List<Line> paragraph, int at) {
    boolean parted = false;
    for (int i = at; i < at + paragraph.size(); i++) {
      String text = lines.get(i).text();
      parted |=
          cells.get(i).isPresent()
              || isCourt(i) != isCourt(at)
              || CaptionColumns.isRule(text)
              || PartyReader.isSign(text)
              || PartyReader.isRole(text)
              || DocketNumbers.isRow(text);
    }
    if (parted) {
      for (int i = at; i < at + paragraph.size(); i++) {
        row(List.of(lines.get(i)), i, i == at);
      }
    } else {
      row(paragraph, at, true);
    }
  }

  private boolean isCourt(int line) {
    return line >= courtStart && line < courtEnd;
  }

  private void row(List<Line> row, int at, boolean apart) {
    Passage passage = joiner.apply(row);
    rows.add(new Row(passage, part(passage.text(), at, apart)));
  }

  private CaptionPart part(String text, int at, boolean apart) {
    if (at < courtEnd) {
      return isCourt(at) ? CaptionPart.COURT : reader.above(text);
    }
    return cells.get(at).map(row -> part(row, apart)).orElseGet(() -> reader.read(text, apart));
  }

  private CaptionPart part(Cells row, boolean apart) {
    CaptionPart left = row.left().isEmpty() ? CaptionPart.OTHER : reader.left(row.left(), apart);
    CaptionPart right = reader.right(row.right());
    if (row.left().isEmpty()) {
      return right;
    }
    return row.right().isEmpty() || left == CaptionPart.PARTY ? left : CaptionPart.OTHER;
  }
}
