package org.glossator.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The folder of an order that an import fills: {@code order.md}, the file it came from, and {@code
 * order.import.json}, which says what was left out and what was written, so that a later import
 * knows whether somebody edited the text.
 */
final class ImportTarget {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  ImportTarget(Path folder) {
    this.folder = folder;
  }

  Path text() {
    return folder.resolve("order.md");
  }

  private Path sidecar() {
    return folder.resolve("order.import.json");
  }

  /**
   * Why nothing may be written here, or empty.
   *
   * @param hash of the file to be imported
   * @param copyAs the name of its copy in this folder, or empty if there will be none
   */
  Optional<Diagnostic> refusal(ContentHash hash, String copyAs) throws IOException {
    if (Files.exists(folder.resolve("order.txt"))) {
      return Optional.of(
          refusal(folder.resolve("order.txt"), "this folder already holds an order as text"));
    }
    if (Files.exists(text())) {
      JsonNode before = before();
      String written = before.path("written").asText("");
      if (!written.equals(ContentHash.of(Files.readAllBytes(text())).hex())) {
        String message =
            written.isEmpty()
                ? "nothing beside this file says that an import wrote it"
                : "this file was edited after it was imported";
        return Optional.of(refusal(text(), message));
      }
      if (!before.path("sha256").asText("").equals(hash.hex())) {
        return Optional.of(refusal(text(), "this folder holds another order"));
      }
    }
    Path copy = folder.resolve(copyAs);
    boolean other =
        !copyAs.isEmpty()
            && Files.exists(copy)
            && !ContentHash.of(Files.readAllBytes(copy)).equals(hash);
    return other
        ? Optional.of(refusal(copy, "this folder holds another PDF than the one to be imported"))
        : Optional.empty();
  }

  /** What the sidecar says; nothing where there is none, or none that can be read. */
  private JsonNode before() throws IOException {
    if (!Files.exists(sidecar())) {
      return JSON.nullNode();
    }
    try {
      return JSON.readTree(sidecar().toFile());
    } catch (JsonProcessingException e) {
      return JSON.nullNode();
    }
  }

  /**
   * The folders in {@code orders} that imports filled, by the hash of what they were filled with.
   */
  static Map<String, Path> filled(Path orders) throws IOException {
    Map<String, Path> filled = new HashMap<>();
    if (!Files.isDirectory(orders)) {
      return filled;
    }
    List<Path> folders;
    try (Stream<Path> all = Files.list(orders)) {
      folders = all.sorted().toList();
    }
    for (Path folder : folders) {
      String hash = new ImportTarget(folder).before().path("sha256").asText("");
      if (!hash.isEmpty()) {
        filled.putIfAbsent(hash, folder);
      }
    }
    return filled;
  }

  /** Whether an import of the file of this hash filled {@code folder}. */
  static boolean isFilledBy(Path folder, ContentHash hash) throws IOException {
    return new ImportTarget(folder).before().path("sha256").asText("").equals(hash.hex());
  }

  /** Whether {@code folder} was filled by an import of another file than the one of this hash. */
  static boolean belongsToAnother(Path folder, ContentHash other) throws IOException {
    return Files.exists(folder) && !isFilledBy(folder, other);
  }

  private static Diagnostic refusal(Path file, String message) {
    return new Diagnostic(
        Code.P120,
        SourceFile.of(file.toString(), ""),
        Span.at(0),
        message,
        "keep it, or move it away and import again; --name NAME imports to another folder");
  }

  /**
   * Writes the order; the same bytes are not written again.
   *
   * @param original the imported file
   * @param copyAs its name in the folder, or empty to leave it where it is
   * @return whether anything changed
   */
  boolean write(String order, Path original, String copyAs, String sidecar) throws IOException {
    Files.createDirectories(folder);
    boolean changed = replace(text(), order.getBytes(StandardCharsets.UTF_8));
    if (!copyAs.isEmpty()) {
      changed |= replace(folder.resolve(copyAs), Files.readAllBytes(original));
    }
    return replace(sidecar(), sidecar.getBytes(StandardCharsets.UTF_8)) || changed;
  }

  private static boolean replace(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    WholeFile.replace(file, bytes);
    return true;
  }

  /** What the sidecar says. */
  static String sidecar(
      Path original, ContentHash hash, String order, String reading, List<Diagnostic> findings)
      throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("file", String.valueOf(original.getFileName()));
      json.writeStringField("sha256", hash.hex());
      json.writeStringField("written", ContentHash.of(order).hex());
      json.writeArrayFieldStart("doubts");
      for (Diagnostic finding : findings) {
        json.writeString(finding.code() + ": " + finding.message());
      }
      json.writeEndArray();
      json.writeFieldName("drops");
      JSON.writeTree(
          json, reading.isEmpty() ? JSON.createArrayNode() : JSON.readTree(reading).path("drops"));
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
