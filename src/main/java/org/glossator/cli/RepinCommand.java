package org.glossator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.glossator.annotate.Anchor;
import org.glossator.annotate.Drift;
import org.glossator.annotate.Target;
import org.glossator.annotate.WordDiff;
import org.glossator.build.NoteDrifts;
import org.glossator.text.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator repin}: shows notes whose words changed, and puts them in place again. */
@Command(
    name = "repin",
    description = {
      "Shows each note whose words changed in the order: the old words, the new ones, and how alike"
          + " they are.",
      "With --accept it writes the new words into notes.md and notes.lock.yaml: for the notes that"
          + " are named; if none is, for those at least 90 %% alike whose place is sure."
    },
    mixinStandardHelpOptions = true)
final class RepinCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions sources = new SourceOptions();

  @Parameters(paramLabel = "NOTE", arity = "0..*", description = "The notes' names.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--accept", description = "Write what is shown.")
  private boolean accept;

  RepinCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SourceFolder.check(sources.content());
    NoteDrifts drifts = NoteDrifts.in(sources.read(), sources.options(terminal));
    List<Drift> all = drifts.all();
    Set<String> accepted = new LinkedHashSet<>();
    for (Drift drift : all) {
      if (names.isEmpty() || names.contains(drift.name())) {
        show(drift);
        if (accepts(drift)) {
          accepted.add(drift.name());
        }
      }
    }
    List<String> unknown =
        names.stream().filter(n -> all.stream().noneMatch(d -> d.name().equals(n))).toList();
    unknown.forEach(n -> terminal.complain("no note called \"" + n + "\" has changed words"));
    if (accept) {
      LockWriter.write(sources.content(), drifts.accept(accepted));
      terminal.out().println(accepted.size() + " put in place");
    }
    int left = all.size() - (accept ? accepted.size() : 0);
    if (left > 0) {
      terminal.out().println(left + (left == 1 ? " note" : " notes") + " to be looked at");
    }
    return left > 0 || !unknown.isEmpty() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private boolean accepts(Drift drift) {
    return switch (drift.now()) {
      case Anchor.Exact exact -> true;
      case Anchor.Moved moved -> true;
      case Anchor.Review review -> names.contains(drift.name());
      case Anchor.Orphan orphan -> false;
    };
  }

  private void show(Drift drift) {
    Position at = drift.source().file().position(drift.source().span().start());
    String where = drift.source().file().name() + ":" + at.line() + ": " + drift.name();
    switch (drift.now()) {
      case Anchor.Exact exact -> shown(where, drift, exact.target(), "exact");
      case Anchor.Moved moved -> shown(where, drift, moved.target(), percent(moved.score()));
      case Anchor.Review review ->
          shown(where, drift, review.target(), percent(review.score()) + ": " + review.why());
      case Anchor.Orphan orphan -> {
        terminal.out().println(where + ": not in the order any more");
        terminal.out().println("  [-" + oneLine(drift.was().exact()) + "-]");
      }
    }
  }

  private void shown(String where, Drift drift, Target now, String how) {
    terminal.out().println(where + ": at " + now.pin().text() + ", " + how);
    String was = oneLine(drift.was().exact());
    String diff = Terminal.visible(WordDiff.of(was, oneLine(now.quote())));
    terminal
        .out()
        .println(
            "  … "
                + oneLine(tail(now.prefix()))
                + " | "
                + diff
                + " | "
                + oneLine(head(now.suffix()))
                + " …");
  }

  private static String percent(double score) {
    return (int) Math.floor(score * 100) + " % alike";
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 40));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  private static String oneLine(String text) {
    return Terminal.visible(text.replaceAll("\\s+", " ").strip());
  }
}
