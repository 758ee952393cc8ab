package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a published site.
 *
 * @param folder where it is
 */
record PublishedSite(Path folder) {
  private static final String ORDER = "order.json";

  /** The bytes of a file of it, or nothing where there is none. */
  Optional<byte[]> read(String path) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(path).normalize();
    boolean inside = file.startsWith(root) && Files.isRegularFile(file);
    return inside ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The paths of its orders' folders, with a final slash, in order. */
  List<String> orders() throws IOException {
    return files().stream()
        .filter(path -> path.endsWith("/" + ORDER))
        .map(path -> path.substring(0, path.length() - ORDER.length()))
        .toList();
  }

  /** The paths of all its files in order, save version control's. */
  List<String> files() throws IOException {
    Path git = folder.resolve(".git");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !f.startsWith(git) && !Files.isDirectory(f))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
