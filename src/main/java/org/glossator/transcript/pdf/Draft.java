package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A page on its way from runs to lines. Each step takes its part out and says why. */
final class Draft {
  final PageScan scan;
  final List<Reading.Dropped> drops = new ArrayList<>();
  List<Run> runs;
  List<Row> rows = new ArrayList<>();
  List<Row> noteRows = new ArrayList<>();

  /** The marks of the footnotes that start here, by the row they start. */
  final Map<Row, NoteLabel> noteStarts = new HashMap<>();

  /** Those of {@link #rows} that are lines of a table's cells or of columns. */
  final Set<Row> cells = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The caption that stands above the rows of a page after the first. */
  List<Reading.Block> caption = List.of();

  /** Whether words stayed here that stand at the same place on other pages, as furniture does. */
  boolean repeats;

  Optional<NumberColumn> numbers = Optional.empty();

  Draft(PageScan scan) {
    this.scan = scan;
    this.runs =
        new ArrayList<>(Run.of(scan.glyphs().stream().filter(g -> !g.is(Glyph.STAMPED)).toList()));
    for (Run run : Run.of(scan.glyphs().stream().filter(g -> g.is(Glyph.STAMPED)).toList())) {
      if (!run.text().isEmpty()) {
        drops.add(new Reading.Dropped(number(), Reading.DropKind.STAMP, run.text()));
      }
    }
  }

  int number() {
    return scan.number();
  }

  double height() {
    return scan.height();
  }

  double width() {
    return scan.width();
  }

  /** Takes out the runs that match and records their text. */
  void dropRuns(Predicate<Run> which, Reading.DropKind kind) {
    List<Run> taken = runs.stream().filter(which).toList();
    dropRuns(taken, kind);
  }

  void dropRuns(Collection<Run> taken, Reading.DropKind kind) {
    for (Run run : taken) {
      String text = run.text();
      if (!text.isEmpty()) {
        drops.add(new Reading.Dropped(number(), kind, text));
      }
    }
    runs.removeAll(taken);
  }

  /** Puts the runs into rows; records the glyphs that were printed twice to look bold. */
  void makeRows() {
    rows = new ArrayList<>(Rows.of(number(), runs));
    Map<List<Object>, Integer> kept = new HashMap<>();
    rows.forEach(row -> row.glyphs().forEach(g -> kept.merge(place(g), 1, Integer::sum)));
    StringBuilder doubled = new StringBuilder();
    for (Run run : runs) {
      for (Glyph glyph : run.glyphs()) {
        if (!glyph.isBlank() && kept.merge(place(glyph), -1, Integer::sum) < 0) {
          doubled.append(glyph.text());
        }
      }
    }
    if (!doubled.isEmpty()) {
      drops.add(new Reading.Dropped(number(), Reading.DropKind.DOUBLE, doubled.toString()));
    }
  }

  private static List<Object> place(Glyph glyph) {
    return List.of(glyph.text(), glyph.x(), glyph.y());
  }

  void dropRow(Row row, Reading.DropKind kind) {
    drops.add(new Reading.Dropped(number(), kind, row.text()));
    rows.remove(row);
    noteRows.remove(row);
  }
}
