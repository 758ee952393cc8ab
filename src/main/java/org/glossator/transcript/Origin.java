package org.glossator.transcript;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;

/**
 * Where the characters of a text stand in its source. Offsets are UTF-16 units.
 *
 * @param runs by rising {@code at}; what lies between two runs (a space for a line's end) has no
 *     place of its own
 */
public record Origin(List<Run> runs) {
  /**
   * Characters that stand together in both.
   *
   * @param at offset in the text
   * @param source offset in the source
   * @param length how many
   */
  public record Run(int at, int source, int length) {}

  /** The origin of a text that has no source file. */
  public static final Origin NONE = new Origin(List.of());

  public Origin {
    runs = List.copyOf(runs);
  }

  /** The source place of the character at {@code offset}, or of the nearest before it. */
  public int sourceOf(int offset) {
    int found = 0;
    for (Run run : runs) {
      if (run.at > offset) {
        break;
      }
      found = run.source + Math.min(offset - run.at, run.length);
    }
    return found;
  }

  /** The source span that holds the characters of {@code span}. */
  public Span sourceOf(Span span) {
    int start = sourceOf(span.start());
    int end = span.isEmpty() ? start : sourceOf(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  /** The same characters standing {@code distance} units later in a longer text. */
  public Origin shift(int distance) {
    List<Run> moved = new ArrayList<>(runs.size());
    for (Run run : runs) {
      moved.add(new Run(run.at + distance, run.source, run.length));
    }
    return new Origin(moved);
  }
}
