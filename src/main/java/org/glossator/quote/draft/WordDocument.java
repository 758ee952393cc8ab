package org.glossator.quote.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.glossator.quote.check.Draft;

/**
 * Reads the words of a Word document (.docx: ECMA-376, WordprocessingML in a zip): body, then
 * footnotes and endnotes. Only these parts are opened; nothing outside the file is ever asked for,
 * and what a part unpacks to is bounded.
 */
final class WordDocument {
  /** What the three parts may unpack to together, in bytes. */
  private static final long MOST = 128L << 20;

  private WordDocument() {}

  static Draft read(byte[] bytes) throws UnreadableDraft {
    byte[] body = new byte[0];
    byte[] footnotes = body;
    byte[] endnotes = body;
    long left = MOST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part =
            switch (entry.getName()) {
              case "word/document.xml" -> body = part(zip, left);
              case "word/footnotes.xml" -> footnotes = part(zip, left);
              case "word/endnotes.xml" -> endnotes = part(zip, left);
              default -> new byte[0];
            };
        left -= part.length;
      }
    } catch (IOException e) {
      throw new UnreadableDraft("it is not a whole Word document");
    }
    if (body.length == 0) {
      throw new UnreadableDraft("it is not a whole Word document");
    }
    WordText text = new WordText();
    text.add(body);
    text.add(footnotes);
    text.add(endnotes);
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
