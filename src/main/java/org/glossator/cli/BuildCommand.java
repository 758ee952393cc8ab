package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.glossator.build.LastBuild;
import org.glossator.build.Ledger;
import org.glossator.build.Packing;
import org.glossator.build.Plan;
import org.glossator.build.Progress;
import org.glossator.build.Published;
import org.glossator.build.SiteWriter;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossator build}: publishes the content, unless there is an error in it. */
@Command(
    name = "build",
    description = {
      "Publishes the content as a static site.",
      "With an error in the content nothing is written, and the last good site stays."
    },
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<SourceOptions, Plan> pipeline;
  private final Memory memory;

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("site");

  @Option(
      names = "--precompress",
      description =
          "Put compressed copies, page.html.gz and page.html.br, beside each file that shrinks, for"
              + " hosts that send them.")
  private boolean precompress;

  /** A command that builds anew each time. */
  BuildCommand(Terminal terminal, Function<SourceOptions, Plan> pipeline) {
    this(terminal, pipeline, (sources, out, precompress) -> Optional.empty());
  }

  BuildCommand(Terminal terminal, Function<SourceOptions, Plan> pipeline, Memory memory) {
    this.terminal = terminal;
    this.pipeline = pipeline;
    this.memory = memory;
  }

  /** Gives what is known of the last build of a site. */
  @FunctionalInterface
  interface Memory {
    Optional<LastBuild> of(SourceOptions sources, Path out, boolean precompress) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    SourceFolder.check(sources.content());
    Optional<LastBuild> last = memory.of(sources, out, precompress);
    Optional<LastBuild.Outcome> unchanged =
        last.isPresent() ? last.get().unchanged() : Optional.empty();
    Made made =
        unchanged.isPresent()
            ? new Made(
                report(unchanged.get().diagnostics()), Optional.of(unchanged.get().published()))
            : build(last);
    sources.finish(terminal);
    Report report = made.report;
    Optional<Published> published = made.published;
    if (sources.sarif()) {
      terminal.out().println(report.sarif());
    } else if (sources.json()) {
      terminal.out().println(json(report, published));
    } else {
      Report shown = sources.quiet() ? report.withoutNotes() : report;
      if (sources.verbose()) {
        shown.print(terminal, true);
      } else {
        shown.printBriefly(terminal);
      }
      tell(report, published);
    }
    return report.fails() ? ExitCode.ERRORS : ExitCode.DONE;
  }

  /** What a build told and did. */
  private record Made(Report report, Optional<Published> published) {}

  private Made build(Optional<LastBuild> last) throws IOException {
    Plan plan = pipeline.apply(sources);
    if (report(plan.diagnostics()).fails()) {
      return new Made(report(plan.rehearse(progress())), Optional.empty());
    }
    Ledger ledger = last.isPresent() ? sources.ledger(out) : Ledger.none();
    AtomicReference<List<Diagnostic>> told = new AtomicReference<>(List.of());
    Optional<Published> published =
        SiteWriter.publish(out, sink -> make(plan, sink, told), sources.folders(), ledger);
    if (published.isPresent()) {
      LockWriter.write(sources.content(), plan.locks());
      plan.remember();
    }
    if (published.isPresent() && plan.locks().isEmpty() && last.isPresent()) {
      last.get().remember(published.get(), told.get());
    }
    return new Made(report(told.get()), published);
  }

  private Report report(List<Diagnostic> diagnostics) {
    return Report.of(diagnostics, sources.strict());
  }

  private Progress progress() {
    return sources.progress(terminal);
  }

  /** Makes the site, and says whether it may be published. */
  private boolean make(Plan plan, Sink sink, AtomicReference<List<Diagnostic>> told) {
    if (precompress && !Packing.BROTLI.isAvailable()) {
      terminal.complain("no Brotli encoder runs on this machine; only .gz copies are made");
    }
    told.set((precompress ? plan.precompressed() : plan).make(sink, progress()));
    return !report(told.get()).fails();
  }

  private void tell(Report report, Optional<Published> published) {
    String counts = report.counts().isEmpty() ? "" : " (" + report.counts() + ")";
    if (published.isEmpty()) {
      terminal.complain("nothing was published" + counts);
      return;
    }
    Published done = published.get();
    if (sources.verbose()) {
      new TreeSet<>(done.written()).forEach(path -> terminal.out().println("written " + path));
      new TreeSet<>(done.removed()).forEach(path -> terminal.out().println("removed " + path));
    }
    if (sources.quiet()) {
      return;
    }
    int files = done.written().size() + done.kept();
    String change =
        done.changed()
            ? done.written().size() + " written, " + done.removed().size() + " removed"
            : "none changed";
    terminal.out().println(out + ": " + files + " files, " + change + counts);
  }

  private static String json(Report report, Optional<Published> published) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      report.write(json);
      if (published.isPresent()) {
        Published done = published.get();
        json.writeObjectFieldStart("published");
        json.writeStringField("folder", done.folder());
        writeAll(json, "written", done.written());
        writeAll(json, "removed", done.removed());
        json.writeNumberField("kept", done.kept());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void writeAll(JsonGenerator json, String field, Set<String> paths)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String path : new TreeSet<>(paths)) {
      json.writeString(path);
    }
    json.writeEndArray();
  }
}
