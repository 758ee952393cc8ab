package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Finds the mark that calls a footnote where text recognition wrote it in plain digits: the number
 * that stands right on a word, "the complaint.1 It". There is one only where no other place of the
 * page could be it.
 */
final class PlainCalls {
  /** A word is no shorter that a mark may stand on, in letters. */
  private static final int SHORTEST = 3;

  private static final int MOST_DIGITS = 3;

  /** Words whose numbers follow them without a space. */
  private static final Set<String> NUMBERED =
      Set.of(
          "nos", "exs", "ecf", "doc", "docs", "dkt", "pars", "para", "paras", "page", "note",
          "fig");

  private final Map<Integer, List<Call>> calls = new HashMap<>();

  /** A number on a word of the line with the index {@code line}. */
  record Call(int line, Span span) {}

  private PlainCalls() {}

  /** All such numbers in {@code lines}. */
  static PlainCalls in(SourceFile source, List<Draft.DraftLine> lines) {
    PlainCalls found = new PlainCalls();
    for (int i = 0; i < lines.size(); i++) {
      found.add(source.text(), lines.get(i).text, i);
    }
    return found;
  }

  private void add(String text, Span line, int index) {
    int at = line.start() + SHORTEST;
    while (at < line.end()) {
      int end = at;
      while (end < line.end() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= MOST_DIGITS && isCall(text, line, at, end)) {
        Span span = new Span(at, end);
        calls
            .computeIfAbsent(Footnotes.value(text, span), number -> new ArrayList<>())
            .add(new Call(index, span));
      }
      at = Math.max(end, at + 1);
    }
  }

  /**
   * The one place above line {@code before} that calls the note {@code number}; empty where there
   * is none or there are several.
   */
  Optional<Call> of(int number, int before) {
    List<Call> all = calls.getOrDefault(number, List.of());
    return all.size() == 1 && all.getFirst().line < before
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }

  private static boolean isCall(String text, Span line, int from, int to) {
    boolean ends = to == line.end() || " .,;:".indexOf(text.charAt(to)) >= 0;
    boolean inside = to + 1 < line.end() && isDigit(text.charAt(to + 1));
    int end = from;
    while (end > line.start() && ".,;:?!\"”’')]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > line.start() && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    boolean word = end - start >= SHORTEST && !NUMBERED.contains(text.substring(start, end));
    return ends && !inside && word;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
