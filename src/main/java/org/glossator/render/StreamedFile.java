package org.glossator.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the published site that is too big to be held in memory.
 *
 * @param path relative to the site's root, with {@code /}
 * @param content writes its bytes, the same each time
 */
public record StreamedFile(String path, Content content) {
  /** Something that can be written any number of times. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it and closes nothing. */
    void writeTo(OutputStream out) throws IOException;
  }
}
