package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.glossator.render.OutputFile;

/** Writes files of the content folder whole: one that fails leaves the old one as it was. */
final class LockWriter {
  private LockWriter() {}

  static void write(Path content, List<OutputFile> files) throws IOException {
    for (OutputFile file : files) {
      Path target = content.resolve(file.path());
      Path beside = target.resolveSibling("." + target.getFileName() + ".part");
      Files.deleteIfExists(beside); // of a run that was killed
      try {
        Files.write(beside, file.bytes(), StandardOpenOption.CREATE_NEW); // for all to read
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }
}
