package org.glossator.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.glossator.search.engine.BrokenIndex;

/**
 * How bytes are published: as a script of one call, since a page opened from a disk can load
 * scripts and nothing else. Over http the same file is fetched and the bytes are cut out.
 */
final class PackedFile {
  private static final String CALL = "glossatorIndex(\"";

  private PackedFile() {}

  /**
   * The script that hands over {@code bytes}.
   *
   * @param name what the index calls them
   */
  static byte[] pack(String name, byte[] bytes) {
    String script = CALL + name + "\",\"" + Base64.getEncoder().encodeToString(bytes) + "\");\n";
    return script.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The bytes that {@code script} hands over.
   *
   * @throws BrokenIndex when it is not such a script, or not whole
   */
  static byte[] unpack(byte[] script) {
    String text = new String(script, StandardCharsets.US_ASCII);
    int from = text.indexOf("\",\"");
    if (!text.startsWith(CALL) || from < 0 || !text.endsWith("\");\n")) {
      throw new BrokenIndex();
    }
    try {
      return Base64.getDecoder().decode(text.substring(from + 3, text.length() - 4));
    } catch (IllegalArgumentException e) {
      throw new BrokenIndex();
    }
  }
}
