package org.glossator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator explain CODE}: what a diagnostic means and how to mend it. */
@Command(
    name = "explain",
    description = {
      "Explains a diagnostic: what it means, an example, how to mend it.",
      "Without a code, lists them all."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      completionCandidates = Codes.class,
      description = "as in the message: P101")
  private @Nullable String code;

  /** What a shell offers. */
  private static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Code.values()).map(Code::name).iterator();
    }
  }

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (code == null) {
      for (Code each : Code.values()) {
        terminal.out().println(each + "  " + pad(each.severity().word()) + "  " + each.title());
      }
      return ExitCode.DONE;
    }
    Optional<Code> known = named(code);
    if (known.isEmpty()) {
      terminal.complain("there is no code " + code);
      terminal.err().println("help: glossator explain   lists them all");
      return ExitCode.USAGE;
    }
    terminal.out().print(page(known.get()));
    return ExitCode.DONE;
  }

  private static Optional<Code> named(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    return Arrays.stream(Code.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  /** The page of {@code code} as Markdown. */
  static String page(Code code) throws IOException {
    try (InputStream in = Code.class.getResourceAsStream("codes/" + code + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page for " + code);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String pad(String word) {
    return word + " ".repeat(Math.max(0, "warning".length() - word.length()));
  }
}
