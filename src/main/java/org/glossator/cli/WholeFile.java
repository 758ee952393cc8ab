package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a publisher's file whole: where that fails the old one is as it was. */
final class WholeFile {
  private WholeFile() {}

  /** Puts {@code bytes} in the place of a file, with the rights of any new file. */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(beside); // of a run that was killed
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
