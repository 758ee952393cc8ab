package org.glossator.render;

import java.io.IOException;
import java.util.Optional;

/** The files of a site, wherever they are kept. */
@FunctionalInterface
public interface SiteFiles {
  /**
   * A file's bytes, or nothing where there is none.
   *
   * @param path relative to the site's root, without ".."
   */
  Optional<byte[]> read(String path) throws IOException;
}
