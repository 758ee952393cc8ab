package org.glossator.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param in standard input, as bytes
 * @param out results: what another program may read
 * @param err words about them: diagnostics, progress, complaints
 * @param color whether {@code err} shows colors
 * @param coloredOut whether {@code out} shows colors
 * @param live whether somebody looks at {@code err} as it grows, so that a line may be written over
 */
record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean color,
    boolean coloredOut,
    boolean live) {
  /** One that nobody looks at as it grows. */
  Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean color) {
    this(in, out, err, color, color, false);
  }

  /** Prints a failure that no source file is to blame for. */
  void complain(String message) {
    err.println("glossator: " + visible(message));
  }

  /** The text without characters that would steer the terminal; line ends and tabs stay. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            out.appendCodePoint(
                Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c));
    return out.toString();
  }
}
