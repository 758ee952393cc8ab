package org.glossator.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.diagnostic.Severity;
import org.glossator.text.Position;

/** The diagnostics of one run, in order, each once: as text for people or as data. */
final class Report {
  /** More of one kind in one file than this are counted and not shown. */
  private static final int SHOWN = 20;

  /** As many of one kind in a whole site are shown where they are not what was asked for. */
  private static final int WARNINGS = 10;

  private static final int NOTES = 3;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String CYAN = "\u001B[1;36m";

  private final List<Diagnostic> diagnostics;
  private final boolean strict;

  private Report(List<Diagnostic> diagnostics, boolean strict) {
    this.diagnostics = diagnostics;
    this.strict = strict;
  }

  /** A report; under {@code strict} a warning fails the run as an error does. */
  static Report of(List<Diagnostic> diagnostics, boolean strict) {
    return new Report(diagnostics.stream().distinct().sorted(Diagnostic.ORDER).toList(), strict);
  }

  /** The same without notes, which tell of nothing wrong. */
  Report withoutNotes() {
    return new Report(
        diagnostics.stream().filter(d -> d.severity() != Severity.NOTE).toList(), strict);
  }

  /** Whether nothing may be published. */
  boolean fails() {
    return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
  }

  /** "2 errors, 1 warning", or empty if there is nothing to count. */
  String counts() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", counts);
  }

  private long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** Prints the diagnostics for people; of many of one kind in one file the first alone. */
  void print(Terminal terminal) {
    print(terminal, d -> inFile(d, SHOWN), "");
  }

  /** The same; with {@code all} every one, and without it a word on how to see them. */
  void print(Terminal terminal, boolean all) {
    print(terminal, d -> inFile(d, all ? Integer.MAX_VALUE : SHOWN), "; --verbose shows them");
  }

  /**
   * Prints what whoever publishes must know: what stops them as {@link #print}, of other kinds of
   * warning and note the first few in the whole site, and how many more there are.
   */
  void printBriefly(Terminal terminal) {
    print(
        terminal,
        d ->
            switch (d.severity()) {
              case ERROR -> inFile(d, SHOWN);
              case WARNING -> strict ? inFile(d, SHOWN) : new Kind(name(d), WARNINGS);
              case NOTE -> new Kind(name(d), NOTES);
            },
        "; glossator check shows them");
  }

  /** What is counted together, and how many of it are shown. */
  private record Kind(String name, int shown) {}

  private void print(Terminal terminal, Function<Diagnostic, Kind> kinds, String how) {
    Map<Kind, Integer> seen = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      Kind kind = kinds.apply(diagnostic);
      if (seen.merge(kind, 1, Integer::sum) <= kind.shown) {
        String text = Terminal.visible(DiagnosticFormat.format(diagnostic));
        terminal.err().print(terminal.color() ? colored(text, diagnostic) : text);
      }
    }
    seen.forEach((kind, count) -> {
      if (count > kind.shown) {
        terminal.err().println(kind.name + ": … and " + (count - kind.shown) + " more" + how);
      }
    });
  }

  private static Kind inFile(Diagnostic diagnostic, int shown) {
    return new Kind(Terminal.visible(diagnostic.source().name()) + ": " + name(diagnostic), shown);
  }

  private static String name(Diagnostic diagnostic) {
    return diagnostic.severity().word() + "[" + diagnostic.code() + "]";
  }

  /** The place bold, the severity and the carets in its color, the word before the help bold. */
  private static String colored(String text, Diagnostic diagnostic) {
    String color =
        switch (diagnostic.severity()) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case NOTE -> CYAN;
        };
    String word = diagnostic.severity().word() + "[" + diagnostic.code() + "]:";
    StringBuilder out = new StringBuilder(text.length() + 40);
    int number = 0;
    for (String line : text.lines().toList()) {
      int severity = line.indexOf(word);
      if (number++ == 0 && severity >= 0) {
        out.append(BOLD).append(line, 0, severity).append(RESET);
        out.append(color).append(word).append(RESET);
        out.append(BOLD).append(line, severity + word.length(), line.length()).append(RESET);
      } else if (line.stripLeading().startsWith("| ") && line.strip().endsWith("^")) {
        int caret = line.indexOf('^');
        out.append(line, 0, caret).append(color).append(line, caret, line.length()).append(RESET);
      } else if (line.startsWith("help:")) {
        out.append(BOLD).append("help:").append(RESET).append(line, 5, line.length());
      } else {
        out.append(line);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** The diagnostics as SARIF. */
  String sarif() throws IOException {
    return Sarif.of(diagnostics);
  }

  /** Writes the fields {@code diagnostics}, {@code errors}, {@code warnings} and {@code notes}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      write(json, diagnostic);
    }
    json.writeEndArray();
    json.writeNumberField("errors", count(Severity.ERROR));
    json.writeNumberField("warnings", count(Severity.WARNING));
    json.writeNumberField("notes", count(Severity.NOTE));
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    Position start = diagnostic.source().position(diagnostic.span().start());
    Position end = diagnostic.source().position(diagnostic.span().end());
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().name());
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("file", diagnostic.source().name());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeStringField("message", diagnostic.message());
    if (!diagnostic.help().isEmpty()) {
      json.writeStringField("help", diagnostic.help());
    }
    json.writeEndObject();
  }
}
