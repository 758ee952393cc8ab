package org.glossator.diagnostic;

import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The one formatter of diagnostics for people: place, words, the source line with a caret, help.
 */
public final class DiagnosticFormat {
  private static final int WIDTH = 100;

  private DiagnosticFormat() {}

  /**
   * The diagnostic as lines of text, each ended by LF. The first is {@code file:line:col:
   * severity[CODE]: message}.
   */
  public static String format(Diagnostic diagnostic) {
    SourceFile source = diagnostic.source();
    Position at = source.position(diagnostic.span().start());
    StringBuilder out = new StringBuilder();
    out.append(source.name()).append(':').append(at.line()).append(':').append(at.column());
    out.append(": ").append(diagnostic.severity().word()).append('[').append(diagnostic.code());
    out.append("]: ").append(diagnostic.message()).append('\n');
    if (!source.text().isEmpty()) {
      excerpt(source, diagnostic.span(), at, out);
    }
    if (!diagnostic.help().isEmpty()) {
      out.append("help: ").append(diagnostic.help()).append('\n');
    }
    return out.toString();
  }

  /** The source line and a caret below the place; a long line is cut around it. */
  private static void excerpt(SourceFile source, Span span, Position at, StringBuilder out) {
    Span line = source.line(at.line());
    int start = Math.min(span.start(), line.end());
    int end = Math.max(start, Math.min(span.end(), line.end()));
    Span window = window(line, start);
    int from = window.start();
    int to = window.end();
    String text = source.text();
    String lead = from > line.start() ? "…" : "";
    String shown = visible(text.substring(from, to));
    String gutter = at.line() + " | ";
    out.append(gutter).append(lead).append(shown).append(to < line.end() ? "…" : "").append('\n');
    int before = lead.length() + text.codePointCount(from, Math.max(from, Math.min(start, to)));
    int under = Math.max(1, text.codePointCount(Math.min(start, to), Math.min(end, to)));
    out.append(" ".repeat(gutter.length() - 2)).append("| ").append(" ".repeat(before));
    out.append("^".repeat(under)).append('\n');
  }

  /** What is shown of a line in which a place starts at {@code start}. */
  static Span window(Span line, int start) {
    int from = Math.max(line.start(), Math.min(start - WIDTH / 2, line.end() - WIDTH));
    return new Span(from, Math.min(line.end(), from + WIDTH));
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return out.toString();
  }
}
