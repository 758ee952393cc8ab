package org.glossator.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;

/** The engine compiled for browsers, which the build puts into the jar. */
final class EngineScript {
  private static final String RESOURCE = "engine.js";

  private EngineScript() {}

  /**
   * The engine and what fetches for it, under a name by its content; empty where the program runs
   * from bare classes.
   */
  static Optional<OutputFile> file() {
    try (InputStream in = EngineScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      String script = resource("fetching.js") + new String(in.readAllBytes(), UTF_8);
      byte[] bytes = script.getBytes(UTF_8);
      String name = "search/engine-" + ContentHash.of(bytes).brief() + ".js";
      return Optional.of(new OutputFile(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script that keeps what was loaded, for searching without a connection. */
  static String offline() {
    return resource("offline.js");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(EngineScript.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
