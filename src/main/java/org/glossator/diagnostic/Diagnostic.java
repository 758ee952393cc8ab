package org.glossator.diagnostic;

import java.util.Comparator;
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

  /** By line and column, which stay where a source is cut down to the lines that are told of. */
  private Position start() {
    return source.position(span.start());
  }

  private Position end() {
    return source.position(span.end());
  }

  public Severity severity() {
    return code.severity();
  }
}
