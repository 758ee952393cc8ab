package org.glossator.cli;

/** How a command that reads and writes no site answers. */
enum AnswerFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
