package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.Origin;

/**
 * Words of the court in one piece, with marks over them.
 *
 * @param text the court's characters, printed lines joined
 * @param marks by place; at one place pages before lines before the rest. The first is always the
 *     line on which the passage starts
 * @param origin where the characters stand in the source
 */
public record Passage(String text, List<Mark> marks, Origin origin) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /** The line on which the character at {@code offset} is printed. */
  public LineAddress addressOf(int offset) {
    LineAddress found = LineAddress.unnumbered(1);
    for (Mark mark : marks) {
      if (mark.span().start() > offset) {
        break;
      }
      if (mark instanceof Mark.LineStart start) {
        found = start.address();
      }
    }
    return found;
  }

  /** The page and lines of the words in {@code span}. */
  public Pin pinOf(Span span) {
    return new Pin(addressOf(span.start()), addressOf(Math.max(span.start(), span.end() - 1)));
  }

  /** The page and lines of the whole passage. */
  public Pin pin() {
    return pinOf(new Span(0, text.length()));
  }

  /** The same words with line numbers that no pin cite may name. */
  Passage citedByPage() {
    List<Mark> demoted = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      boolean line = mark instanceof Mark.LineStart start && start.address().citable();
      demoted.add(line && mark instanceof Mark.LineStart start ? start.estimated() : mark);
    }
    return new Passage(text, demoted, origin);
  }
}
