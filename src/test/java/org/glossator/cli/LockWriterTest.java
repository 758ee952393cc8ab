package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.render.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockWriterTest {
  @TempDir private Path content;

  @Test
  void who_may_read_the_notes_may_read_their_lock() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path notes = Files.writeString(content.resolve("notes.md"), "");
    Path lock = content.resolve("notes.lock.yaml");
    for (String text : List.of("one", "two")) {
      LockWriter.write(content, List.of(OutputFile.text("notes.lock.yaml", text)));
      assertThat(lock).hasContent(text);
      assertThat(Files.getPosixFilePermissions(lock))
          .isEqualTo(Files.getPosixFilePermissions(notes));
    }
    assertThat(content).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
  }
}
