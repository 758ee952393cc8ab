package org.glossator.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.quote.check.HeldCodec;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.JsonText;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;

/**
 * How names and texts of held orders are published: as scripts of one call, since a page opened
 * from a disk can load scripts and nothing else.
 */
final class HeldFiles {
  static final String FOLDER = "quotecheck/";

  /** In each order's folder. */
  static final String TEXT = "quote.js";

  private static final String CALL = "glossatorHeld(";
  private static final String NAMES = "names-";

  private HeldFiles() {}

  /** The index of all orders, under a name by its content. */
  static OutputFile names(List<HeldName> names) {
    String script = script("", HeldCodec.names(names));
    String name = NAMES + ContentHash.of(script).brief() + ".js";
    return OutputFile.text(FOLDER + name, script);
  }

  /** One order's text. */
  static OutputFile text(HeldText text) {
    return OutputFile.text(text.path() + TEXT, script(text.path(), HeldCodec.text(text)));
  }

  private static String script(String path, String content) {
    String values = new JsonText().open("[").value(path).value(content).close("]").toString();
    return CALL + values.substring(1, values.length() - 1) + ");\n";
  }

  /** The names that are published in {@code site}, or nothing where none are. */
  static Optional<List<HeldName>> readNames(Path site) throws IOException {
    Path folder = site.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> index =
          files.filter(f -> f.getFileName().toString().startsWith(NAMES)).sorted().findFirst();
      return index.isEmpty() ? Optional.empty() : content(index.get()).map(HeldCodec::names);
    }
  }

  /** The text of the order at {@code path} in {@code site}, or nothing where it is not there. */
  static Optional<HeldText> readText(Path site, String path) throws IOException {
    Path file = site.resolve(path + TEXT).normalize();
    boolean inside = file.startsWith(site.normalize());
    return inside && Files.isRegularFile(file)
        ? content(file).map(HeldCodec::text)
        : Optional.empty();
  }

  private static Optional<String> content(Path file) throws IOException {
    return contentOf(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** What {@code script} hands over, or nothing where it is no such script. */
  static Optional<String> contentOf(String script) {
    int end = script.lastIndexOf(')');
    if (!script.startsWith(CALL) || end < 0) {
      return Optional.empty();
    }
    String list = "[" + script.substring(CALL.length(), end) + "]";
    try {
      return Optional.of(new ObjectMapper().readTree(list).path(1).asText());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
