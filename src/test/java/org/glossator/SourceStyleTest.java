package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source file is as google-java-format writes it. Rewrite with {@code -Dstyle.fix=true}. */
class SourceStyleTest {
  @Test
  void sources_are_formatted() throws Exception {
    boolean fix = Boolean.getBoolean("style.fix");
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        String formatted =
            formatter.formatSource(
                RemoveUnusedImports.removeUnusedImports(
                    ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE)));
        if (!formatted.equals(source)) {
          unformatted.add(file);
          if (fix) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    if (!fix) {
      assertThat(unformatted).as("files to format: mvn test -Dstyle.fix=true").isEmpty();
    }
  }
}
