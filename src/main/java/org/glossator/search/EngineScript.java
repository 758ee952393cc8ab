package org.glossator.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;

/** The engine compiled for browsers, which the build puts into the jar. */
final class EngineScript {
  private static final String RESOURCE = "engine.js";

  private EngineScript() {}

  /** The script under a name by its content; empty where the program runs from bare classes. */
  static Optional<OutputFile> file() {
    try (InputStream in = EngineScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] script = in.readAllBytes();
      String name = "search/engine-" + ContentHash.of(script).brief() + ".js";
      return Optional.of(new OutputFile(name, script));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script that keeps what was loaded, for searching without a connection. */
  static String offline() {
    try (InputStream in =
        Objects.requireNonNull(EngineScript.class.getResourceAsStream("offline.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
