package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.render.OutputFile;

/** Writes files of the content folder whole: one that fails leaves the old one as it was. */
final class LockWriter {
  private LockWriter() {}

  static void write(Path content, List<OutputFile> files) throws IOException {
    for (OutputFile file : files) {
      WholeFile.replace(content.resolve(file.path()), file.bytes());
    }
  }
}
