package org.glossator.transcript.pleading;

import java.util.List;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;

/**
 * Gives each line its address. In double-spaced text every line has its printed number. In
 * single-spaced text (block quotations, footnotes) there are more lines than numbers, and the
 * source has put the numbers beside the first lines one by one: such a run is spread over its
 * numbers and marked estimated.
 */
final class Spacing {
  private Spacing() {}

  static void address(Draft page, boolean trusted) {
    for (List<Draft.DraftLine> run : page.runs()) {
      List<Integer> numbers = run.stream().map(l -> l.number).filter(n -> n > 0).toList();
      boolean note = !run.getFirst().note.isEmpty();
      if (numbers.isEmpty()) {
        run.forEach(line -> line.address = LineAddress.unnumbered(page.number));
      } else if (note || (isCrowded(run, numbers) && !isNumbered(page, run))) {
        spread(page, run, numbers);
      } else {
        inOrder(page, run, trusted);
      }
    }
  }

  private static boolean isCrowded(List<Draft.DraftLine> run, List<Integer> numbers) {
    return run.size() > numbers.getLast() - numbers.getFirst() + 1;
  }

  /**
   * Whether the run has a number for each line though some were not read: just those are missing,
   * up to the number of the blank line below.
   */
  private static boolean isNumbered(Draft page, List<Draft.DraftLine> run) {
    int first = run.getFirst().number;
    for (int i = 0; i < run.size(); i++) {
      int number = run.get(i).number;
      boolean lost = number == 0 && !page.bareNumbers.contains(first + i);
      if (first == 0 || !(lost || number == first + i)) {
        return false;
      }
    }
    return page.bareNumbers.contains(first + run.size());
  }

  private static void spread(Draft page, List<Draft.DraftLine> run, List<Integer> numbers) {
    int first = numbers.getFirst();
    int count = Math.min(run.size(), numbers.getLast() - first + 1);
    for (int i = 0; i < run.size(); i++) {
      int line = first + i * count / run.size();
      run.get(i).address = new LineAddress(page.number, line, Precision.ESTIMATED);
    }
  }

  /** Lines beside their numbers; a line whose number was not read gets its place, estimated. */
  private static void inOrder(Draft page, List<Draft.DraftLine> run, boolean trusted) {
    int last = 0;
    for (Draft.DraftLine line : run) {
      if (line.number > 0) {
        Precision precision = trusted ? Precision.PRINTED : Precision.ESTIMATED;
        line.address = new LineAddress(page.number, line.number, precision);
        last = line.number;
      } else if (last > 0) {
        line.address = new LineAddress(page.number, ++last, Precision.ESTIMATED);
      } else {
        line.address = LineAddress.unnumbered(page.number);
      }
    }
  }
}
