package org.glossator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glossator.cli.ImportText.Outcome;

/**
 * Shows how far an import is and what became of each file: on a terminal the file that is read now
 * is named in a line that is written over, elsewhere in a line of its own.
 */
final class ImportTally {
  private static final String WIPE = "\r\u001B[K";

  private final Terminal terminal;
  private final int total;
  private final boolean tells;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int begun;
  private boolean open;

  /**
   * A tally.
   *
   * @param total how many files there are; of one alone nothing is shown while it is read
   * @param tells whether standard output is for people
   */
  ImportTally(Terminal terminal, int total, boolean tells) {
    this.terminal = terminal;
    this.total = total;
    this.tells = tells;
  }

  /** {@code file} is read now. */
  void begin(Path file) {
    wipe();
    begun++;
    if (total < 2) {
      return;
    }
    String line = Terminal.visible("reading " + begun + " of " + total + ": " + file);
    if (terminal.live()) {
      terminal.err().print(line);
      terminal.err().flush();
      open = true;
    } else {
      terminal.err().println(line);
    }
  }

  /** {@code file} is done. */
  void end(Path file, ImportText.Result result) {
    wipe();
    counts.merge(result.outcome(), 1, Integer::sum);
    if (tells) {
      terminal.out().println(Terminal.visible(file + ": " + result.said()));
      terminal.out().flush();
    }
  }

  /** All are done; of several their outcomes are counted. */
  void finish() {
    wipe();
    List<String> parts = new ArrayList<>();
    counts.forEach((outcome, count) -> parts.add(count + " " + word(outcome)));
    if (tells && counts.values().stream().mapToInt(Integer::intValue).sum() > 1) {
      terminal.out().println(String.join(", ", parts));
    }
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case IMPORTED -> "imported";
      case UNCHANGED -> "unchanged";
      case REFUSED -> "refused";
    };
  }

  private void wipe() {
    if (open) {
      terminal.err().print(WIPE);
      terminal.err().flush();
      open = false;
    }
  }
}
