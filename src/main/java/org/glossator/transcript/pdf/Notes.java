package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.transcript.pdf.Reading.DropKind;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Makes footnotes of the note rows of all pages, continued ones joined. */
final class Notes {
  private final LineMaker maker;
  private final List<Note> notes = new ArrayList<>();

  /** A footnote while it grows. */
  private static final class Note {
    private final String label;
    private final List<PrintedLine> lines = new ArrayList<>();

    private Note(String label) {
      this.label = label;
    }
  }

  private Notes(LineMaker maker) {
    this.maker = maker;
  }

  /** The footnotes of {@code pages} in order. */
  static List<Reading.Block> of(List<Draft> pages, LineMaker maker) {
    Notes notes = new Notes(maker);
    pages.forEach(notes::page);
    return notes.notes.stream()
        .filter(n -> !n.lines.isEmpty())
        .map(n -> new Reading.Block(Reading.Kind.FOOTNOTE, 0, n.label, n.lines))
        .toList();
  }

  /** The labels of the footnotes that start on {@code page}, and "1/" for one that starts so. */
  static Set<String> labels(Draft page) {
    Set<String> labels = new HashSet<>();
    for (NoteLabel label : page.noteStarts.values()) {
      labels.add(label.label());
      if (label.sign().equals("/")) {
        labels.add(label.label() + label.sign());
      }
    }
    return labels;
  }

  private void page(Draft page) {
    Optional<Row> above = Optional.empty();
    for (Row row : List.copyOf(page.noteRows)) {
      String text = row.text();
      if (isContinuedMark(text)) {
        page.drops.add(new Reading.Dropped(page.number(), DropKind.CONT, text));
      } else {
        row(page, row, above);
        above = Optional.of(row);
      }
    }
  }

  private void row(Draft page, Row row, Optional<Row> above) {
    Styled text = row.styled();
    Optional<NoteLabel> label = Optional.ofNullable(page.noteStarts.get(row));
    if (label.isPresent()) {
      NoteLabel starting = label.orElseThrow();
      if (!starting.sign().isEmpty()) {
        String mark = text.text().substring(0, starting.end());
        page.drops.add(new Reading.Dropped(page.number(), DropKind.MARK, mark));
      }
      notes.add(new Note(starting.label()));
      text = text.sub(starting.end(), text.text().length());
    }
    if (text.isEmpty() || notes.isEmpty()) {
      return;
    }
    Note note = notes.getLast();
    boolean opens = note.lines.isEmpty() || (label.isEmpty() && opens(row, above, note));
    note.lines.add(maker.line(page, row, text, opens, Set.of()));
  }

  /** Whether a new paragraph of the same note starts: it is indented after a short line. */
  private static boolean opens(Row row, Optional<Row> above, Note note) {
    return above.isPresent()
        && !note.lines.isEmpty()
        && row.x0() - above.orElseThrow().x0() > 12
        && above.orElseThrow().x1() < row.x1() + 200
        && note.lines.getLast().text().matches(".*[.?!”\")]$");
  }

  /** "(continued...)" and "10(...continued)", which only lead from page to page. */
  static boolean isContinuedMark(String text) {
    String bare = text.toLowerCase(Locale.ROOT).replace(" ", "").replace(".", "").replace("…", "");
    int start = 0;
    while (start < bare.length() && Character.isDigit(bare.charAt(start))) {
      start++;
    }
    return bare.substring(start).equals("(continued)") || bare.equals("continued");
  }
}
