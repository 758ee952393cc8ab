package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Puts a reading's blocks back on their pages: the body's lines, then the notes printed there. */
final class RuledPages {
  private RuledPages() {}

  /** The pages of {@code reading}, each with at least one line. */
  static List<Page> of(Reading reading) {
    Map<Integer, List<Line>> body = new LinkedHashMap<>();
    Map<Integer, List<Line>> notes = new LinkedHashMap<>();
    for (Block block : NoteSeries.named(reading.blocks())) {
      boolean note = block.kind() == Reading.Kind.FOOTNOTE;
      LineRole role = block.kind().role(block.level(), block.label());
      for (int i = 0; i < block.lines().size(); i++) {
        PrintedLine line = block.lines().get(i);
        boolean opens = i == 0 || (note && line.opens());
        (note ? notes : body)
            .computeIfAbsent(line.page(), p -> new ArrayList<>())
            .add(line(line, role, opens));
      }
    }
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= reading.pages(); number++) {
      List<Line> lines = new ArrayList<>(body.getOrDefault(number, List.of()));
      lines.addAll(notes.getOrDefault(number, List.of()));
      if (!lines.isEmpty()) {
        pages.add(new Page(number, true, lines));
      }
    }
    return pages;
  }

  private static Line line(PrintedLine line, LineRole role, boolean opens) {
    Precision precision =
        line.number() == 0 ? Precision.NONE : line.half() ? Precision.BETWEEN : Precision.PRINTED;
    String text = line.text();
    int last = text.length() - 1;
    boolean dash =
        last > 0 && "-–—".indexOf(text.charAt(last)) >= 0 && text.charAt(last - 1) != ' ';
    return new Line(
        new LineAddress(line.page(), line.number(), precision),
        role,
        opens,
        line.soft() || dash ? LineEnd.DIRECT : LineEnd.SPACE,
        text,
        line.marks(),
        Origin.NONE);
  }
}
