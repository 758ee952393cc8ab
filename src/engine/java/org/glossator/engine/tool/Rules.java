package org.glossator.engine.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes to Lucene's bytecode; the form is told in {@code rules.txt}.
 *
 * @param led helpers by "owner.method(descriptor)"
 * @param emptied "owner.method"
 * @param left class names
 */
record Rules(Map<String, String> led, Set<String> emptied, Set<String> left) {
  static Rules read(Path file) throws IOException {
    Map<String, String> led = new HashMap<>();
    Set<String> emptied = new HashSet<>();
    Set<String> left = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> words = List.of(line.strip().split("\\s+", -1));
      switch (words.get(0)) {
        case "lead" -> led.put(words.get(1), words.get(2));
        case "empty" -> emptied.add(words.get(1));
        case "leave" -> left.add(words.get(1));
        default -> throw new IOException("no such rule: " + line);
      }
    }
    return new Rules(led, emptied, left);
  }
}
