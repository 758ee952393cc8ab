package org.glossator.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.glossator.search.engine.BrokenIndex;

/**
 * How bytes are published: as a script of one call, since a page opened from a disk can load
 * scripts and nothing else. Over http the same file is fetched and the bytes are cut out. Passages
 * are text and stand there as text, everything else in base64 (RFC 4648, § 4).
 */
final class PackedFile {
  /** What the names of files of passages begin with. */
  static final String TEXT = "t/";

  private static final String CALL = "glossatorIndex(\"";
  private static final JsonMapper JSON = new JsonMapper();

  private PackedFile() {}

  /**
   * The script that hands over {@code bytes}.
   *
   * @param name what the index calls them
   */
  static byte[] pack(String name, byte[] bytes) {
    String script = CALL + name + "\"," + literal(name, bytes) + ");\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static String literal(String name, byte[] bytes) {
    if (!name.startsWith(TEXT)) {
      return '"' + Base64.getEncoder().encodeToString(bytes) + '"';
    }
    try {
      return JSON.writeValueAsString(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a string always has a form in JSON
    }
  }

  /**
   * The bytes that {@code script} hands over.
   *
   * @throws BrokenIndex when it is not such a script, or not whole
   */
  static byte[] unpack(byte[] script) {
    String text = new String(script, StandardCharsets.UTF_8);
    int from = text.indexOf("\",\"");
    if (!text.startsWith(CALL) || from < 0 || !text.endsWith("\");\n")) {
      throw new BrokenIndex();
    }
    try {
      if (text.startsWith(TEXT, CALL.length())) {
        String literal = text.substring(from + 2, text.length() - 3);
        return JSON.readValue(literal, String.class).getBytes(StandardCharsets.UTF_8);
      }
      return Base64.getDecoder().decode(text.substring(from + 3, text.length() - 4));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new BrokenIndex();
    }
  }
}
