package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The publisher's folder, which must be there before anything else makes sense. */
final class SourceFolder {
  private SourceFolder() {}

  static void check(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new IOException(
          folder
              + ": there is no such folder; run glossator where your content folder is, name it with"
              + " --content, or make one with glossator init");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
  }
}
