package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.glossator.build.memory.Shelf;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

  @TempDir Path project;
  private Path file;

  @BeforeEach
  void content() throws IOException {
    file = Files.createDirectories(project.resolve("content")).resolve("order.md");
  }

  /** The hash as a build of its own asks for it. */
  private String asked() throws IOException {
    FileHashes hashes = new FileHashes(new Shelf(project.resolve("kept")));
    hashes.begin(true);
    String hash = hashes.of(Content.of(project.resolve("content")), "order.md");
    hashes.end();
    return hash;
  }

  private void write(String text, FileTime time) throws IOException {
    Files.writeString(file, text); // in place, so that it stays the same file to the system
    Files.setLastModifiedTime(file, time);
  }

  private static String hash(String text) {
    return ContentHash.of(text).hex();
  }

  @Test
  void a_file_that_looks_as_it_did_is_not_read() throws IOException {
    write("one", LONG_AGO);
    assertThat(asked()).isEqualTo(hash("one"));
    write("two", LONG_AGO);
    assertThat(asked()).as("what only looks the same").isEqualTo(hash("one"));
  }

  @Test
  void another_size_or_time_or_file_is_read() throws IOException {
    write("one", LONG_AGO);
    asked();
    write("three", LONG_AGO);
    assertThat(asked()).isEqualTo(hash("three"));
    write("seven", FileTime.fromMillis(LONG_AGO.toMillis() + 1));
    assertThat(asked()).isEqualTo(hash("seven"));
    Path other = file.resolveSibling("other");
    Files.writeString(other, "eight");
    Files.setLastModifiedTime(other, FileTime.fromMillis(LONG_AGO.toMillis() + 1));
    Files.delete(file);
    Files.move(other, file);
    assertThat(asked()).isEqualTo(hash("eight"));
  }

  @Test
  void a_file_that_was_written_just_now_is_not_trusted_by_its_time() throws IOException {
    Files.writeString(file, "one");
    FileTime now = Files.getLastModifiedTime(file);
    asked();
    write("two", now);
    assertThat(asked()).isEqualTo(hash("two"));
  }

  @Test
  void a_file_that_is_gone_has_the_hash_of_nothing() throws IOException {
    assertThat(asked()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_as_good_as_nothing() throws IOException {
    write("one", LONG_AGO);
    asked();
    try (Stream<Path> all = Files.walk(project.resolve("kept"))) {
      for (Path kept : all.filter(Files::isRegularFile).toList()) {
        Files.writeString(kept, "no hashes");
      }
    }
    write("two", LONG_AGO);
    assertThat(asked()).isEqualTo(hash("two"));
  }
}
