package org.glossator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry point. */
@Command(
    name = "glossator",
    description = "Publishes annotated court orders as a static site.",
    mixinStandardHelpOptions = true)
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String... args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
