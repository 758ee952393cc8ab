package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastBuildTest {
  private static final Diagnostic WARNING =
      new Diagnostic(
          Code.P101, SourceFile.of("order.txt", "one\n"), new Span(0, 3), "numbers fall", "look");

  @TempDir private Path project;

  @BeforeEach
  void a_build() throws IOException {
    for (String file : List.of("content/site.yaml", "site/index.html")) {
      Files.createDirectories(project.resolve(file).getParent());
      Files.writeString(project.resolve(file), "x");
      Instant rested = Instant.now().minus(Duration.ofMinutes(1));
      Files.setLastModifiedTime(project.resolve(file), FileTime.from(rested));
    }
    last().remember(List.of(WARNING));
  }

  private LastBuild last() throws IOException {
    return LastBuild.of(
        project.resolve("memory"),
        project.resolve("site"),
        List.of(project.resolve("content")),
        List.of());
  }

  private Path memory() throws IOException {
    try (Stream<Path> files = Files.list(project.resolve("memory"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void a_build_of_the_same_tells_the_same() throws IOException {
    assertThat(last().unchanged())
        .hasValueSatisfying(same -> {
          assertThat(same.published().kept()).isOne();
          assertThat(same.diagnostics()).extracting(Diagnostic::message).hasSize(1);
        });
    Files.writeString(project.resolve("content/site.yaml"), "y");
    assertThat(last().unchanged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"made\":", "no JSON", "[1]"})
  void a_memory_that_cannot_be_read_is_as_good_as_none(String text) throws IOException {
    Files.writeString(memory(), text);
    assertThat(last().unchanged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"P101\"=\"P\"", "\"source\":0=\"source\":7", "\"end\":3=\"end\":9"})
  void a_memory_of_what_cannot_be_is_as_good_as_none(String change) throws IOException {
    String text = Files.readString(memory());
    String[] words = change.split("=", -1);
    assertThat(text).contains(words[0]);
    Files.writeString(memory(), text.replace(words[0], words[1]));
    assertThat(last().unchanged()).isEmpty();
  }
}
