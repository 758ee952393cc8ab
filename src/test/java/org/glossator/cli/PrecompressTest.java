package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecompressTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_site() {
    Run.of("init", folder.toString());
  }

  private Run build(String... more) {
    String[] args =
        Stream.concat(
                Stream.of("build", "--content", folder.resolve("content").toString(), "--out"),
                Stream.concat(Stream.of(folder.resolve("site").toString()), Stream.of(more)))
            .toArray(String[]::new);
    return Run.of(args);
  }

  private List<Path> compressed(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
      return all.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void each_page_lies_beside_a_copy_that_unpacks_to_the_same_bytes() throws IOException {
    build("--precompress");
    List<Path> copies = compressed(".gz");
    assertThat(copies)
        .contains(folder.resolve("site/index.html.gz"), folder.resolve("site/assets/site.css.gz"));
    for (Path copy : copies) {
      String name = copy.toString();
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(copy))) {
        assertThat(in.readAllBytes())
            .isEqualTo(Files.readAllBytes(Path.of(name.substring(0, name.length() - 3))));
      }
    }
  }

  @Test
  void where_brotli_runs_each_page_has_a_copy_in_it() throws IOException {
    Run run = build("--precompress");
    assumeTrue(Brotli4jLoader.isAvailable(), "no Brotli on this machine");
    assertThat(run.err()).doesNotContain("Brotli");
    List<Path> copies = compressed(".br");
    assertThat(copies)
        .contains(folder.resolve("site/index.html.br"), folder.resolve("site/assets/site.css.br"));
    for (Path copy : copies) {
      String name = copy.toString();
      try (BrotliInputStream in = new BrotliInputStream(Files.newInputStream(copy))) {
        assertThat(in.readAllBytes())
            .isEqualTo(Files.readAllBytes(Path.of(name.substring(0, name.length() - 3))));
      }
    }
  }

  @Test
  void the_same_content_gives_the_same_bytes_and_fonts_are_left_alone() throws IOException {
    build("--precompress");
    assertThat(build("--precompress").out()).contains("none changed");
    assertThat(compressed(".gz")).noneMatch(path -> path.toString().contains("woff2"));
    byte[] header = Files.readAllBytes(folder.resolve("site/index.html.gz"));
    assertThat(List.of(header[4], header[5], header[6], header[7]))
        .containsOnly((byte) 0); // no time
  }

  @Test
  void without_the_option_the_copies_go() throws IOException {
    build("--precompress");
    assertThat(build().code()).isZero();
    assertThat(compressed(".gz")).isEmpty();
    assertThat(compressed(".br")).isEmpty();
  }
}
