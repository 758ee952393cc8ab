package org.glossator.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What becomes of an exception: the machine's refusals get one line, our bugs a stack trace. */
final class Failures {
  private Failures() {}

  /** Prints the failure and returns the exit code. */
  static int of(Terminal terminal, Exception error) {
    IOException refusal = refusal(error);
    if (refusal == null) {
      return bug(terminal, error);
    }
    terminal.complain(words(refusal));
    return ExitCode.ERRORS;
  }

  /** Prints a failure that is ours. */
  static int bug(Terminal terminal, Throwable error) {
    terminal.complain("this is a bug in glossator; please report it with what follows");
    error.printStackTrace(terminal.err());
    return ExitCode.BUG;
  }

  private static @org.jspecify.annotations.Nullable IOException refusal(Exception error) {
    return switch (error) {
      case UncheckedIOException unchecked -> unchecked.getCause();
      case IOException checked -> checked;
      default -> null;
    };
  }

  /** What the machine refused, in one line. */
  static String words(IOException error) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    return switch (error) {
      case NoSuchFileException e -> e.getFile() + ": there is no such file or folder";
      case FileNotFoundException e -> message;
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case NotDirectoryException e -> e.getFile() + ": not a folder";
      case FileSystemLoopException e -> e.getFile() + ": a symbolic link leads in a circle";
      case FileSystemException e when e.getReason() == null -> e.getFile() + ": cannot be used";
      case FileSystemException e -> e.getFile() + ": " + e.getReason();
      case CharacterCodingException e -> "a file is not UTF-8 text: " + message;
      default -> message;
    };
  }
}
