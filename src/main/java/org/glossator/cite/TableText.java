package org.glossator.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Reads tables: a row a line, cells between tabs, lines that start with "#" for people. */
final class TableText {
  private TableText() {}

  /**
   * A row.
   *
   * @param source the file it stands in
   * @param place where
   * @param cells its cells, without the blanks around them
   */
  record Row(SourceFile source, Span place, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell at this index, or an empty string when the row is shorter. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The parts of a cell that are parted by semicolons; none of them is empty. */
    List<String> parts(int index) {
      List<String> out = new ArrayList<>();
      for (String part : cell(index).split(";", -1)) {
        if (!part.isBlank()) {
          out.add(part.strip());
        }
      }
      return out;
    }
  }

  /** The rows of a table. */
  static List<Row> rows(SourceFile source) {
    List<Row> out = new ArrayList<>();
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      String line = text.substring(start, end);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          cells.add(cell.strip());
        }
        out.add(new Row(source, new Span(start, start + line.stripTrailing().length()), cells));
      }
      start = end + 1;
    }
    return out;
  }

  /** A table of the program's own. */
  static SourceFile own(String name) {
    try (InputStream in = TableText.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("a table is missing from the program: " + name);
      }
      return SourceFile.of(name + ".tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
