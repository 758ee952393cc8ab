package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/** A page while it is being read. Used within one call of the reader, by one thread. */
final class Draft {
  final int number;
  final List<DraftLine> lines = new ArrayList<>();

  /** Numbers of the margin with no text beside them. */
  final List<Integer> bareNumbers = new ArrayList<>();

  Draft(int number) {
    this.number = number;
  }

  boolean isEmpty() {
    return lines.isEmpty() && bareNumbers.isEmpty();
  }

  /** A line while its page is being read. */
  static final class DraftLine {
    final Span text;
    final int number;
    final Row row;

    /** Whether a paragraph starts with it. */
    boolean gap;

    /** Whether it is set in as a quotation is. */
    boolean quote;

    /** The label of the footnote it belongs to, or empty. */
    String note = "";

    /** The mark that begins the footnote, in the source; empty on every other line. */
    Span noteMark = Span.at(0);

    /** Marks in it that are plain digits and call a footnote, in the source. */
    final List<Span> calls = new ArrayList<>();

    LineAddress address;

    DraftLine(Span text, int number, Row row, boolean gap) {
      this.text = text;
      this.number = number;
      this.row = row;
      this.gap = gap;
      this.address = LineAddress.unnumbered(1);
    }
  }

  /** The runs of lines with no gap inside; a footnote is never in a run with the body. */
  List<List<DraftLine>> runs() {
    List<List<DraftLine>> runs = new ArrayList<>();
    for (DraftLine line : lines) {
      boolean starts =
          runs.isEmpty() || line.gap || !line.note.equals(runs.getLast().getLast().note);
      if (starts) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(line);
    }
    return runs;
  }
}
