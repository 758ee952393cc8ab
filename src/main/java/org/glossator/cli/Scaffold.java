package org.glossator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files to start from, each made of a pattern that the program holds. What is there already stays
 * as it is.
 */
final class Scaffold {
  private final Terminal terminal;
  private final Path folder;

  /** A scaffold in {@code folder}, which is made with the first file. */
  Scaffold(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /**
   * Writes one file, and says so.
   *
   * @param path where, from the folder
   * @param pattern the name of the pattern
   * @param values what stands in place of each {@code {{key}}}
   */
  void file(String path, String pattern, Map<String, String> values) throws IOException {
    String text = pattern(pattern);
    for (Map.Entry<String, String> value : new LinkedHashMap<>(values).entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    Path file = folder.resolve(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      terminal.out().println(file.normalize() + ": made");
    } catch (FileAlreadyExistsException e) {
      terminal.out().println(file.normalize() + ": is there already, and stays as it is");
    }
  }

  /** The text of a pattern. */
  static String pattern(String name) throws IOException {
    try (InputStream in = Scaffold.class.getResourceAsStream("start/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
