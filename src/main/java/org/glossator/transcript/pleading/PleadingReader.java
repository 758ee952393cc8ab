package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.pleading.MarginNumbers.Reading;

/**
 * Reads OCR'd pleading text into pages and lines.
 *
 * <p>The steps: tell margin numbers from text; cut pages where the numbers start again; set aside
 * the court's stamp and the footnotes; take emphasis out of its stars; spread single-spaced lines
 * over the numbers beside them; decide which paragraphs run on over a page's end.
 */
public final class PleadingReader {
  private final SourceFile source;
  private final List<Drop> drops = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private boolean barred;

  private PleadingReader(SourceFile source) {
    this.source = source;
  }

  /** The order in {@code source} as printed. Any text can be read; doubts are diagnostics. */
  public static Checked<Transcript> read(SourceFile source) {
    return new PleadingReader(source).read();
  }

  private Checked<Transcript> read() {
    List<Row> rows = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      rows.add(Row.of(source, line));
    }
    List<Reading> readings = MarginNumbers.of(source, rows);
    barred = isBarred(rows, readings);
    List<Draft> pages = cut(rows, readings);
    List<Page> read = new ArrayList<>();
    pages.forEach(page -> Stamps.drop(source, page, drops));
    PageFeet.drop(source, pages, drops);
    NoteLabels labels = new NoteLabels();
    for (Draft page : pages) {
      Footnotes.find(source, page, labels);
      boolean trusted = trusted(page);
      Spacing.address(page, trusted);
      List<Line> lines = new LineMaker(source, page, drops).lines();
      read.add(new Page(page.number, trusted, lines));
    }
    Unread.tell(source, pages, diagnostics);
    List<Page> joined = PageJoin.join(source, read, diagnostics);
    drops.sort((a, b) -> a.span().compareTo(b.span()));
    if (joined.stream().allMatch(p -> p.lines().isEmpty())) {
      diagnostics.add(
          new Diagnostic(
              Code.P104,
              source,
              Span.at(0),
              "there is no text in this order",
              "put the order's text into this file, or remove its folder"));
    }
    return new Checked<>(new Transcript(source, joined, drops), diagnostics);
  }

  /** Whether the rule beside the margin's numbers was read as a bar: "12 | the court". */
  private boolean isBarred(List<Row> rows, List<Reading> readings) {
    int numbered = 0;
    int bars = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (readings.get(i) != Reading.TEXT && !rows.get(i).bare()) {
        numbered++;
        bars += behindBar(rows.get(i)).equals(rows.get(i).rest()) ? 0 : 1;
      }
    }
    return bars > 0.6 * numbered;
  }

  private Span behindBar(Row row) {
    Span rest = row.rest();
    boolean bar = !rest.isEmpty() && source.text().charAt(rest.start()) == '|';
    return bar ? Row.trim(source.text(), new Span(rest.start() + 1, rest.end())) : rest;
  }

  private List<Draft> cut(List<Row> rows, List<Reading> readings) {
    List<Draft> pages = new ArrayList<>();
    Draft page = new Draft(1);
    boolean gap = true;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Reading reading = readings.get(i);
      if (row.blank()) {
        gap = true;
        continue;
      }
      if (reading == Reading.NEW_PAGE || reading == Reading.LISTED_NEW_PAGE) {
        pages.add(page);
        page = new Draft(page.number + 1);
        gap = true;
      }
      boolean numbered = reading != Reading.TEXT;
      Span rest = barred ? behindBar(row) : row.rest();
      if (numbered) {
        int end = rest.isEmpty() ? row.span().end() : rest.start();
        Span number = Row.trim(source.text(), new Span(row.span().start(), end));
        drops.add(new Drop(Drop.Kind.LINE_NUMBER, page.number, number, number.of(source.text())));
      }
      boolean listed = reading == Reading.LISTED || reading == Reading.LISTED_NEW_PAGE;
      if (numbered && rest.isEmpty()) {
        page.bareNumbers.add(row.candidate());
        gap |= !listed;
        continue;
      }
      Span text = numbered ? rest : row.span();
      page.lines.add(new Draft.DraftLine(text, numbered ? row.candidate() : 0, row, gap));
      gap = false;
    }
    pages.add(page);
    return pages;
  }

  /** Two lines that claim one number, with nothing to tell which is the margin's, spoil a page. */
  private boolean trusted(Draft page) {
    for (int i = 0; i < page.lines.size(); i++) {
      Draft.DraftLine line = page.lines.get(i);
      int claimed = line.number == 0 ? line.row.candidate() : 0;
      if (claimed > 0 && nearby(page, i, claimed)) {
        diagnostics.add(
            new Diagnostic(
                Code.P101,
                source,
                line.row.span(),
                "two lines of page " + page.number + " begin with the number " + claimed,
                "compare the PDF; until then passages of this page are cited by page alone"));
        return false;
      }
    }
    return true;
  }

  private static boolean nearby(Draft page, int index, int number) {
    int from = Math.max(0, index - 2);
    int to = Math.min(page.lines.size(), index + 3);
    return page.lines.subList(from, to).stream().anyMatch(line -> line.number == number);
  }
}
