package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/**
 * A folder as it is named; where that is a link, the folder itself, since links in a folder of
 * sources are not followed.
 */
final class LinkedFolder implements ITypeConverter<Path> {
  @Override
  public Path convert(String name) throws IOException {
    return behind(Path.of(name));
  }

  static Path behind(Path folder) throws IOException {
    boolean link = Files.isSymbolicLink(folder) && Files.isDirectory(folder);
    return link ? folder.toRealPath() : folder;
  }
}
