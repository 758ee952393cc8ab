package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glossator.build.Content;
import org.glossator.build.NoteChanges;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code glossator changes BEFORE}: which notes differ, for a comment beside a change. */
@Command(
    name = "changes",
    description = {
      "Lists, in Markdown, the notes that are new, changed or gone since another state of the"
          + " content: for a comment in a pull request.",
      "Notes that are to appear on a later day are listed too."
    },
    mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  private static final int LONGEST = 100; // characters of a quotation

  private final Terminal terminal;

  @Mixin private SourceOptions sources = new SourceOptions();

  @Parameters(
      paramLabel = "BEFORE",
      description = "The content folder as it was, such as one of another checkout.")
  private @Nullable Path before;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (before == null) {
      throw new IllegalStateException("a command without what it needs");
    }
    SourceFolder.check(before);
    SourceFolder.check(sources.content());
    Checked<List<NoteChanges.Change>> changes =
        NoteChanges.between(Content.of(before), sources.read(), sources.options(terminal));
    sources.finish(terminal);
    boolean errors =
        changes.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
    int count = changes.value().size();
    terminal
        .out()
        .println(
            count == 0
                ? "No note changes."
                : count == 1 ? "1 note changes:" : count + " notes change:");
    if (count > 0) {
      terminal.out().println();
    }
    changes.value().forEach(change -> terminal.out().println(line(change)));
    if (errors) {
      terminal.out().println();
      terminal
          .out()
          .println(
              "The content has errors, and a note that one of them keeps back counts as gone;"
                  + " `glossator check` tells of them.");
    }
    return errors ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private static String line(NoteChanges.Change change) {
    return "- **"
        + change.fate().name().toLowerCase(Locale.ROOT)
        + "** "
        + code(change.name())
        + (change.parts().isEmpty() ? "" : " (" + String.join(", ", change.parts()) + ")")
        + (change.author().isEmpty() ? "" : " by " + code(change.author()))
        + " in "
        + code(change.where())
        + (change.pin().isEmpty() ? "" : " at " + change.pin())
        + (change.words().isEmpty() ? "" : ": " + code(shortened(change.words())));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** As code, so that nothing in it is markup, or a name that somebody is called by. */
  private static String code(String words) {
    return "`" + Terminal.visible(words).replace('`', 'ˋ') + "`";
  }
}
