package org.glossator.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file of the published site.
 *
 * @param path relative to the site's root, with {@code /}
 * @param bytes its content; never changed after construction
 * @param named whether its name follows from its content, so that several makers may have it
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below
public record OutputFile(String path, byte[] bytes, boolean named) {
  /** A file that one maker has alone. */
  public OutputFile(String path, byte[] bytes) {
    this(path, bytes, false);
  }

  /** A text file in UTF-8. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The file's content as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFile that
        && path.equals(that.path)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
