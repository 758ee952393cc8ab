package org.glossator.diagnostic;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * One thing to tell the author of a file.
 *
 * @param code which kind of thing
 * @param source the file
 * @param span where, in UTF-16 units of the file's text
 * @param message what is wrong here, as a phrase without a full stop
 * @param help what to do about it; empty when the message says it
 */
public record Diagnostic(Code code, SourceFile source, Span span, String message, String help) {
  /** By file, then place, then code: the order in which they are printed. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.source.name())
          .thenComparing(Diagnostic::start)
          .thenComparing(Diagnostic::end, Comparator.reverseOrder())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** By line and column, which stay where a source is cut down. */
  private Position start() {
    return source.position(span.start());
  }

  private Position end() {
    return source.position(span.end());
  }

  /**
   * The same with no more of its source than what is shown of it, since thousands of sources would
   * fill the memory. It is told at the same place and in the same words. A place in several lines
   * keeps its whole source.
   */
  public Diagnostic brief() {
    String text = source.text();
    if (span.end() > text.length()) {
      return this;
    }
    Span line = source.line(source.position(span.start()).line());
    Span shown = DiagnosticFormat.window(line, span.start());
    int from = whole(text, Math.max(line.start(), shown.start() - 1)); // one more, for the dots
    int to = whole(text, Math.min(line.end(), Math.max(shown.end(), span.end()) + 2));
    if (span.end() > line.end() || text.length() <= to - from) {
      return this;
    }
    Span kept = from < to ? new Span(from, to) : besideEmpty(from, text);
    return new Diagnostic(code, source.cut(kept), span.shift(-kept.start()), message, help);
  }

  /** Of an empty line its end, or that of the line before: without any text no line is shown. */
  private static Span besideEmpty(int at, String text) {
    return at < text.length() ? new Span(at, at + 1) : new Span(at - 1, at);
  }

  /** The same with these words in the place of equal ones, for whoever keeps many. */
  public Diagnostic sharing(UnaryOperator<String> once) {
    SourceFile shared =
        SourceFile.cutting(once.apply(source.name()), source.text(), source.start());
    return new Diagnostic(code, shared, span, once.apply(message), once.apply(help));
  }

  /** The same place, or the one before it that does not part the two units of one character. */
  private static int whole(String text, int at) {
    boolean parts = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return parts ? at - 1 : at;
  }

  public Severity severity() {
    return code.severity();
  }
}
