package org.glossator.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Text files that an import is given. */
final class TextFile {
  private TextFile() {}

  /**
   * The text of {@code file} without a byte order mark; nothing, and an error, if it is not UTF-8,
   * since no character may be replaced in silence.
   */
  static Optional<SourceFile> read(Path file, Collection<Diagnostic> diagnostics)
      throws IOException {
    ByteBuffer encoded = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(SourceFile.of(file.toString(), plain));
    } catch (CharacterCodingException e) {
      diagnostics.add(
          new Diagnostic(
              Code.P105,
              SourceFile.of(file.toString(), ""),
              Span.at(0),
              "this file is not text in UTF-8",
              "save it as UTF-8"));
      return Optional.empty();
    }
  }
}
