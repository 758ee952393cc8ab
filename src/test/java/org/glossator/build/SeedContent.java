package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The content that this project itself publishes. */
final class SeedContent {
  private SeedContent() {}

  /** Its files by path, with {@code book} as the only casebook, "joinder". */
  static NavigableMap<String, byte[]> with(String book) {
    Content seed = Content.of(Path.of("content"));
    NavigableMap<String, byte[]> files = new TreeMap<>();
    seed.below("").stream()
        .filter(path -> !path.startsWith("casebooks/"))
        .forEach(path -> files.put(path, seed.bytes(path).orElseThrow()));
    files.put("casebooks/joinder.yaml", book.getBytes(UTF_8));
    return files;
  }
}
