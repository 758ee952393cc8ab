package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.glossator.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glossator check}: says what a build would say, and writes nothing. */
@Command(
    name = "check",
    description = {
      "Reports what is wrong with the content, and writes nothing.",
      "It tells everything that a build would tell, and notes what an editor may want to look at:"
          + " addresses, tags, the spelling of citations in notes, metadata that is missing."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<SourceOptions, List<Diagnostic>> check;

  @Mixin private SourceOptions sources = new SourceOptions();

  CheckCommand(Terminal terminal, Function<SourceOptions, List<Diagnostic>> check) {
    this.terminal = terminal;
    this.check = check;
  }

  @Override
  public Integer call() throws IOException {
    SourceFolder.check(sources.content());
    Report report = Report.of(check.apply(sources), sources.strict());
    sources.finish(terminal);
    if (sources.sarif()) {
      terminal.out().println(report.sarif());
    } else if (sources.json()) {
      terminal.out().println(json(report));
    } else {
      (sources.quiet() ? report.withoutNotes() : report).print(terminal, sources.verbose());
      if (!sources.quiet()) {
        String counts = report.counts().isEmpty() ? "nothing to report" : report.counts();
        terminal.out().println(sources.content() + ": " + counts);
      }
    }
    return report.fails() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private static String json(Report report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      report.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
