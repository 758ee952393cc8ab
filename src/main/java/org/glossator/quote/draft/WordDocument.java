package org.glossator.quote.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.glossator.quote.check.Draft;

/**
 * Reads the words of a Word document (.docx: ECMA-376, WordprocessingML in a zip): body, then
 * footnotes and endnotes. Only these parts are opened; nothing outside the file is ever asked for,
 * and what a part unpacks to is bounded.
 */
final class WordDocument {
  private static final List<String> PARTS =
      List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

  /** What the three parts may unpack to together, in bytes. */
  private static final long MOST = 128L << 20;

  private WordDocument() {}

  static Draft read(byte[] bytes) throws UnreadableDraft {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          byte[] part = part(zip, left);
          left -= part.length;
          parts.put(entry.getName(), part);
        }
      }
    } catch (IOException e) {
      throw new UnreadableDraft("it is not a whole Word document");
    }
    if (!parts.containsKey(PARTS.getFirst())) {
      throw new UnreadableDraft("it is not a whole Word document");
    }
    WordText text = new WordText();
    for (String part : PARTS) {
      text.add(parts.getOrDefault(part, new byte[0]));
    }
    return text.draft();
  }

  private static byte[] part(InputStream in, long left) throws IOException, UnreadableDraft {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
    if (bytes.length > left) {
      throw new UnreadableDraft("it unpacks to more than 128 MB");
    }
    return bytes;
  }
}
