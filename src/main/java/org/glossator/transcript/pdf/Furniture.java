package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Takes out what is printed on every page and is not the order: margins, line numbers, stamps,
 * running heads, page numbers.
 */
final class Furniture {
  /** How far from the page's edge stamps stand, in points. */
  private static final double STAMP_MARGIN = 54;

  private final List<Draft> pages;
  private String stampText = "";
  private int stampPage;
  private int stampPages;

  private Furniture(List<Draft> pages) {
    this.pages = pages;
  }

  /** Clears {@code pages} and builds their rows; gives what the file stamp says. */
  static Optional<Reading.FileStamp> clear(List<Draft> pages) {
    return new Furniture(pages).clear();
  }

  private Optional<Reading.FileStamp> clear() {
    for (Draft page : pages) {
      page.dropRuns(Run::isTurned, DropKind.MARGIN);
    }
    lineNumbers();
    pages.forEach(this::fileStamps);
    watermarks();
    if (!pages.isEmpty()) {
      String filed = FiledStamp.drop(pages.getFirst());
      stampText = stampText.isEmpty() ? filed : stampText;
    }
    for (Draft page : pages) {
      FilledBlanks.fill(page);
      page.makeRows();
    }
    PageEdges.clear(pages);
    HeadForm.clear(pages);
    pages.forEach(Furniture::starPage);
    return stampText.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading.FileStamp(stampText, stampPages));
  }

  private void lineNumbers() {
    List<Double> edges = new ArrayList<>();
    for (Draft page : pages) {
      page.numbers = NumberColumn.of(page.runs, page.width());
      page.numbers.ifPresent(c -> edges.add(c.edge()));
    }
    if (edges.isEmpty()) {
      return;
    }
    double edge = edges.stream().sorted().toList().get(edges.size() / 2);
    for (Draft page : pages) {
      if (page.numbers.isEmpty()) {
        page.numbers = NumberColumn.at(page.runs, page.width(), edge);
      }
      page.numbers.ifPresent(column ->
          page.dropRuns(
              new HashSet<>(column.entries().stream().map(NumberColumn.Entry::run).toList()),
              DropKind.LINENO));
    }
  }

  private void fileStamps(Draft page) {
    List<Run> edge =
        page.runs.stream()
            .filter(r -> r.y() < STAMP_MARGIN || r.y() > page.height() - STAMP_MARGIN)
            .toList();
    for (Row row : Rows.of(page.number(), edge)) {
      if (FileStamps.isStamp(row.text())) {
        List<Run> apart = edge.stream().filter(r -> isStampOf(r, row)).toList();
        apart.forEach(r -> remember(page, r.text()));
        if (apart.isEmpty()) {
          remember(page, row.text());
        }
        Set<Glyph> glyphs = new HashSet<>(row.glyphs());
        page.dropRuns(
            edge.stream().filter(r -> glyphs.containsAll(r.glyphs())).toList(), DropKind.ECF);
      }
    }
    // Two stamps printed over each other make no words as a row, but do as they were drawn.
    for (Run run : edge) {
      if (page.runs.contains(run) && FileStamps.isStamp(run.text())) {
        remember(page, run.text());
        page.dropRuns(List.of(run), DropKind.ECF);
      }
    }
  }

  /** Takes out words that stand at the very same place on most pages, wherever that is. */
  private void watermarks() {
    Map<String, Integer> places = new HashMap<>();
    for (Draft page : pages) {
      page.runs.stream()
          .map(Furniture::place)
          .distinct()
          .forEach(p -> places.merge(p, 1, Integer::sum));
    }
    int most = Math.max(3, (int) (0.6 * pages.size()));
    Predicate<Run> often = r -> r.glyphs().size() >= 8 && places.getOrDefault(place(r), 0) >= most;
    if (pages.stream().noneMatch(p -> p.runs.stream().anyMatch(often))) {
      return;
    }
    pages.forEach(page -> page.rows = new ArrayList<>(Rows.of(page.number(), page.runs)));
    BodyLook body = new BodyLook(Layout.of(pages));
    for (Draft page : pages) {
      Set<Glyph> courts = new HashSet<>();
      page.rows.stream()
          .filter(row -> !row.isOverprinted() && body.isCourts(row, page.rows))
          .forEach(row -> courts.addAll(row.glyphs()));
      Predicate<Run> kept = r -> courts.containsAll(r.glyphs());
      page.repeats |= page.runs.stream().anyMatch(often.and(kept));
      page.dropRuns(often.and(kept.negate()), DropKind.STAMP);
    }
  }

  private static String place(Run run) {
    return Math.round(run.x0()) + " " + Math.round(run.y()) + " " + run.text();
  }

  /** Whether {@code run} is a stamp by itself; two stamps over each other make one row. */
  private static boolean isStampOf(Run run, Row row) {
    return Math.abs(run.y() - row.y()) < 2.5 && FileStamps.isStamp(run.text());
  }

  /** Keeps the first page's stamp; of several the one that was filed last. */
  private void remember(Draft page, String text) {
    boolean later =
        stampPage == page.number()
            && new FilingStamp(text)
                .filed()
                .filter(day -> new FilingStamp(stampText).filed().filter(day::isAfter).isPresent())
                .isPresent();
    boolean empty = stampText.chars().noneMatch(Character::isDigit);
    if (empty || later) {
      stampText = text;
      stampPage = page.number();
    }
    if (stampPages == 0) {
      stampPages = FileStamps.pages(text);
    }
  }

  /** Takes out a star page such as {@code [*20]} before the first words of a page. */
  private static void starPage(Draft page) {
    if (page.rows.isEmpty()) {
      return;
    }
    Row row = page.rows.getFirst();
    String text = row.text();
    int close = text.indexOf(']');
    if (!text.startsWith("[*") || close < 3 || close > 8) {
      return;
    }
    StringBuilder seen = new StringBuilder();
    int count = 0;
    for (Glyph glyph : row.glyphs()) {
      if (seen.length() > close) {
        break;
      }
      seen.append(glyph.text().strip());
      count++;
    }
    page.drops.add(new Reading.Dropped(page.number(), DropKind.MARK, text.substring(0, close + 1)));
    List<Glyph> words = row.glyphs().subList(count, row.glyphs().size());
    Row rest = new Row(row.page(), words, row.y(), row.size(), row.x0());
    page.rows.set(0, rest);
    if (rest.isBlank()) {
      page.rows.removeFirst();
    }
  }
}
