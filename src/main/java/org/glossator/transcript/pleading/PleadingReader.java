package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    Sorted sorted = Sorted.of(source);
    barred = isBarred(sorted.rows(), sorted.readings());
    List<Draft> pages = cut(sorted);
    List<Page> read = new ArrayList<>();
    pages.forEach(page -> Stamps.drop(source, page, drops));
    NoteLabels labels = new NoteLabels();
    pages.forEach(page -> Footnotes.find(source, page, labels));
    Paragraphs.part(source, pages);
    for (Draft page : pages) {
      Rules.drop(source, page, page == pages.getLast(), drops);
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

  private List<Draft> cut(Sorted sorted) {
    Set<Integer> starts = Set.copyOf(sorted.starts());
    List<Draft> pages = new ArrayList<>();
    pages.add(new Draft(1));
    List<Integer> asides = new ArrayList<>();
    int sheet = 0;
    boolean gap = true;
    for (int i = 0; i < sorted.rows().size(); i++) {
      Row row = sorted.rows().get(i);
      if (sorted.aside().containsKey(i)) {
        asides.add(i);
        continue;
      }
      if (row.blank()) {
        gap = true;
        continue;
      }
      if (starts.contains(i) && !pages.getLast().isEmpty()) {
        int last = sheet;
        asides.stream()
            .filter(aside -> sorted.rows().get(aside).sheet() == last)
            .forEach(aside -> setAside(sorted, aside, pages.getLast()));
        asides.removeIf(aside -> sorted.rows().get(aside).sheet() == last);
        pages.add(new Draft(pages.size() + 1));
        gap = true;
      }
      asides.forEach(aside -> setAside(sorted, aside, pages.getLast()));
      asides.clear();
      sheet = row.sheet();
      gap = add(row, sorted.readings().get(i), pages.getLast(), gap);
    }
    asides.forEach(aside -> setAside(sorted, aside, pages.getLast()));
    return pages;
  }

  private void setAside(Sorted sorted, int row, Draft page) {
    Span span = sorted.rows().get(row).span();
    Drop.Kind kind = sorted.aside().getOrDefault(row, Drop.Kind.RUNNING_HEAD);
    drops.add(new Drop(kind, page.number, span, span.of(source.text())));
  }

  /** Adds a row to its page; whether a gap is between it and the next. */
  private boolean add(Row row, Reading reading, Draft page, boolean gap) {
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
      return gap || !listed;
    }
    Span text = numbered ? rest : row.span();
    boolean rule = Rules.isRule(text.of(source.text()));
    page.lines.add(new Draft.DraftLine(text, numbered ? row.candidate() : 0, row, gap || rule));
    return rule;
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
