package org.glossator.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;

/** The checker compiled for browsers, which the build puts into the jar. */
final class CheckerScript {
  private static final String RESOURCE = "checker.js";

  private CheckerScript() {}

  /** The script under a name by its content; empty where the program runs from bare classes. */
  static Optional<OutputFile> file() {
    try (InputStream in = CheckerScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] script = in.readAllBytes();
      String name = HeldFiles.FOLDER + "checker-" + ContentHash.of(script).brief() + ".js";
      return Optional.of(new OutputFile(name, script));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
