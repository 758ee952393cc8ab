package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/**
 * Tells footnotes of the same mark apart: each of several opinions in one file counts its own from
 * 1. The second note 1 is called {@code series2-1}, and so is the mark on its page.
 */
final class NoteSeries {
  /**
   * A footnote's name.
   *
   * @param page on which it starts
   */
  private record Named(int page, String name) {}

  private final Map<String, List<Named>> names = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int series = 1;
  private int lastNumber;

  private NoteSeries() {}

  /** {@code blocks} with labels that are each used once. */
  static List<Block> named(List<Block> blocks) {
    NoteSeries series = new NoteSeries();
    for (Block block : blocks) {
      if (block.kind() == Reading.Kind.FOOTNOTE) {
        series.add(block.label(), block.lines().getFirst().page());
      }
    }
    return blocks.stream().map(series::named).toList();
  }

  private void add(String label, int page) {
    List<Named> alike = names.computeIfAbsent(label, l -> new ArrayList<>());
    int number = number(label);
    if (number > 0 && number <= lastNumber) {
      series++;
    }
    lastNumber = number > 0 ? number : lastNumber;
    int at = number > 0 ? series : alike.size() + 1;
    String last = label.equals("*") ? "star" : label;
    alike.add(new Named(page, at == 1 ? label : "series" + at + "-" + last));
  }

  private static int number(String label) {
    boolean digits = label.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !label.isEmpty() ? Integer.parseInt(label) : 0;
  }

  private Block named(Block block) {
    String label = block.label();
    if (block.kind() == Reading.Kind.FOOTNOTE) {
      int index = seen.merge(label, 1, Integer::sum) - 1;
      label = names.getOrDefault(label, List.of()).get(index).name();
    }
    return new Block(
        block.kind(), block.level(), label, block.lines().stream().map(this::named).toList());
  }

  private PrintedLine named(PrintedLine line) {
    List<LineMark> marks = line.marks().stream().map(m -> named(m, line.page())).toList();
    return new PrintedLine(
        line.page(), line.number(), line.half(), line.opens(), line.text(), marks, line.soft());
  }

  private LineMark named(LineMark mark, int page) {
    return switch (mark) {
      case LineMark.Emphasis emphasis -> emphasis;
      case LineMark.NoteCall call -> new LineMark.NoteCall(call.span(), called(call.label(), page));
    };
  }

  /** The name of the note that is called on {@code page}: the first that starts no earlier. */
  private String called(String label, int page) {
    List<Named> alike = names.getOrDefault(label, List.of());
    return alike.stream()
        .filter(note -> note.page() >= page)
        .findFirst()
        .or(() -> alike.isEmpty() ? Optional.empty() : Optional.of(alike.getLast()))
        .map(Named::name)
        .orElse(label);
  }
}
