package org.glossator.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * One run of the program, in this process.
 *
 * @param code the exit code
 * @param out what it printed as result
 * @param err what it said about it
 */
record Run(int code, String out, String err) {
  /** Runs the program with {@code args}. */
  static Run of(String... args) {
    return with("", false, args);
  }

  /** Runs the program with {@code in} as standard input. */
  static Run with(String in, boolean color, String... args) {
    Recorder recorder = new Recorder(in, color);
    return recorder.done(Main.run(recorder.terminal(), args));
  }

  /** A terminal that remembers. */
  record Recorder(Terminal terminal, StringWriter out, StringWriter err) {
    Recorder(String in, boolean color) {
      this(in, color, new StringWriter(), new StringWriter());
    }

    private Recorder(String in, boolean color, StringWriter out, StringWriter err) {
      this(
          new Terminal(
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              new PrintWriter(out),
              new PrintWriter(err),
              color),
          out,
          err);
    }

    /** Runs one command apart from the program, as its part of the command line would. */
    Run run(Callable<Integer> command, String... args) {
      return done(Main.configured(new CommandLine(command), terminal).execute(args));
    }

    private Run done(int code) {
      terminal.out().flush();
      terminal.err().flush();
      return new Run(code, out.toString(), err.toString());
    }
  }
}
