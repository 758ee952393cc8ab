package org.glossator.quote.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.glossator.quote.check.Draft;

/** Reads a draft's file. */
public final class DraftFile {
  /** More than any brief or book has, in bytes. */
  private static final long MOST = 64L << 20;

  private DraftFile() {}

  /**
   * The draft in {@code file}.
   *
   * @throws UnreadableDraft if it is no text, no Word document, or too long
   */
  public static Draft read(Path file) throws IOException, UnreadableDraft {
    if (Files.size(file) > MOST) {
      throw new UnreadableDraft("it is larger than 64 MB");
    }
    return read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  /** As {@link #read(Path)}, of bytes at hand. */
  public static Draft read(String name, byte[] bytes) throws UnreadableDraft {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".doc") || lower.endsWith(".pdf") || lower.endsWith(".rtf")) {
      throw new UnreadableDraft("drafts are read from .docx, .md and .txt; save it as one of them");
    }
    if (lower.endsWith(".docx")) {
      return WordDocument.read(bytes);
    }
    return Draft.of(text(bytes).orElseThrow(() -> new UnreadableDraft("it is not text in UTF-8")));
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
