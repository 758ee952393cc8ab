package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.build.Content;
import org.glossator.build.NoteImport;
import org.glossator.build.Pipeline;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.SourceFile;

/** The part of {@code glossator import} that makes notes of annotations. */
final class ImportNotes {
  private final Terminal terminal;
  private final Path content;
  private final String order;
  private final String author;
  private final boolean partial;

  /**
   * An import.
   *
   * @param order the name of the order's folder, or empty
   * @param author the id of who signs, or empty
   * @param partial whether some may be left out
   */
  ImportNotes(Terminal terminal, Path content, String order, String author, boolean partial) {
    this.terminal = terminal;
    this.content = content;
    this.order = order;
    this.author = author;
    this.partial = partial;
  }

  /** Whether a file of this name holds annotations. */
  static boolean reads(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonld");
  }

  /** Imports {@code file}; with an error nothing is written, unless some may be left out. */
  List<Diagnostic> run(Path file) throws IOException {
    SourceFolder.check(content);
    List<Diagnostic> unreadable = new ArrayList<>();
    Optional<SourceFile> source = TextFile.read(file, unreadable);
    if (source.isEmpty()) {
      return unreadable;
    }
    NoteImport.Result made =
        NoteImport.of(
            Content.of(content), Pipeline.Options.standard(), source.get(), order, author);
    boolean wrong = made.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    boolean write = !made.files().isEmpty() && (partial || !wrong);
    if (write) {
      LockWriter.write(content, made.files());
      made.files().forEach(each -> terminal.out().println(content.resolve(each.path())));
    }
    terminal
        .out()
        .println(
            "%s: %d %s, %d there already%s"
                .formatted(
                    file,
                    made.added(),
                    write || made.added() == 0 ? "imported" : "could be imported",
                    made.known(),
                    wrong && !write && made.added() > 0
                        ? "; nothing was written (--partial leaves out the others)"
                        : ""));
    return made.diagnostics();
  }
}
