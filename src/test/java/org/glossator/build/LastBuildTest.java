package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
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
    last().remember(published(), List.of(WARNING));
  }

  private LastBuild last() throws IOException {
    return LastBuild.of(
        project.resolve("memory"),
        project.resolve("site"),
        List.of(project.resolve("content")),
        List.of());
  }

  private Published published() throws IOException {
    Path site = project.resolve("site");
    List<Ledger.Line> files = List.copyOf(Listing.lines(site));
    return new Published(site.toString(), Set.of(), Set.of(), 1, files);
  }

  private Path memory() throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("memory"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
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

  @Test
  void a_memory_of_which_a_bit_is_another_is_as_good_as_none() throws IOException {
    byte[] bytes = Files.readAllBytes(memory());
    for (int i = 0; i < bytes.length; i++) {
      byte[] other = bytes.clone();
      other[i] ^= 4;
      Files.write(memory(), other);
      assertThat(last().unchanged()).as("byte %d", i).isEmpty();
    }
    Files.write(memory(), bytes);
    assertThat(last().unchanged()).isPresent();
  }

  @Test
  void as_much_as_there_is_to_tell_is_told_again() throws IOException {
    SourceFile source = SourceFile.of("order.txt", "the court\n".repeat(3_000));
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      many.add(new Diagnostic(Code.P101, source, new Span(10 * i, 10 * i + 3), "no " + i, ""));
    }
    last().remember(published(), many);
    List<Diagnostic> again = last().unchanged().orElseThrow().diagnostics();
    assertThat(again).hasSameSizeAs(many);
    for (int i = 0; i < many.size(); i++) {
      assertThat(DiagnosticFormat.format(again.get(i)))
          .isEqualTo(DiagnosticFormat.format(many.get(i)));
    }
  }
}
