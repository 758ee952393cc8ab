package org.glossator.build;

import java.util.Collection;
import java.util.List;
import org.glossator.diagnostic.Diagnostic;

/** Reads {@code private.txt}: names, one a line, that the publisher will not print. */
final class PrivateNames {
  private PrivateNames() {}

  static List<String> read(Content content, Collection<Diagnostic> diagnostics) {
    return content
        .text("private.txt", diagnostics)
        .map(file ->
            file.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList())
        .orElse(List.of());
  }
}
