package org.glossator.cli;

/** What the program tells the shell. 69, no suitable JDK, is the launcher's. */
final class ExitCode {
  static final int DONE = 0;

  /** Errors in the content, warnings under {@code --strict}, or the machine refused something. */
  static final int ERRORS = 1;

  static final int USAGE = 2;
  static final int BUG = 70;

  private ExitCode() {}
}
