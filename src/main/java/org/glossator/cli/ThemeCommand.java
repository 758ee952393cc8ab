package org.glossator.cli;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.render.template.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator theme [FILE]}: the built-in look, file by file, to start one's own from. */
@Command(
    name = "theme",
    description = {
      "Prints a file of the built-in look, to be changed and kept in templates/.",
      "Without a name, lists the files."
    },
    mixinStandardHelpOptions = true)
final class ThemeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      completionCandidates = Files.class,
      description = "as listed: order.ftlh")
  private @Nullable String file;

  /** What a shell offers. */
  private static final class Files implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Theme.names().iterator();
    }
  }

  ThemeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file == null) {
      Theme.names().forEach(terminal.out()::println);
      return ExitCode.DONE;
    }
    Optional<byte[]> bytes = Theme.builtIn(file);
    if (bytes.isEmpty()) {
      terminal.complain("the built-in look has no file " + file);
      terminal.err().println("help: glossator theme   lists them all");
      return ExitCode.USAGE;
    }
    if (file.endsWith(".woff2")) {
      terminal.complain(file + " is a font, not text");
      return ExitCode.USAGE;
    }
    terminal.out().print(new String(bytes.get(), StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}
