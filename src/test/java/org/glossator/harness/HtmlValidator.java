package org.glossator.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The Nu HTML checker, run in a process of its own over a whole folder. */
public final class HtmlValidator {
  private static final Path JARS = Path.of("target", "html-validator");

  private HtmlValidator() {}

  /**
   * Errors and warnings of the HTML and SVG files below {@code folder}, as {@code path:line:column:
   * type: message}. Skips the running test when the checker's jars are not there, as in an IDE that
   * has not run Maven's {@code generate-test-resources}.
   */
  public static List<String> check(Path folder) {
    Assumptions.assumeTrue(
        Files.isDirectory(JARS), "no HTML checker in " + JARS + ": run the tests with Maven");
    List<String> found = new ArrayList<>();
    for (JsonNode message : DevTools.parse(run(folder)).path("messages")) {
      String type = message.path("subType").asText(message.path("type").asText());
      if (type.equals("info") || isOwnFile(message.path("message").asText())) {
        continue;
      }
      Path file = Path.of(URI.create(message.path("url").asText(folder.toUri().toString())));
      found.add(
          "%s:%d:%d: %s: %s — %s"
              .formatted(
                  folder.toAbsolutePath().normalize().relativize(file.normalize()),
                  message.path("lastLine").asInt(),
                  message.path("firstColumn").asInt(message.path("lastColumn").asInt()),
                  type,
                  message.path("message").asText(),
                  message.path("extract").asText().replace('\n', ' ')));
    }
    return found;
  }

  /**
   * Files have no origin, so that the checker cannot see that a relative address is {@code 'self'}
   * of the page's policy; browsers can.
   */
  private static boolean isOwnFile(String message) {
    return message.startsWith("Resource violates Content Security Policy (meta tag): external ")
        && message.contains(" “../");
  }

  private static String run(Path folder) {
    try {
      Path out = Files.createTempFile("glossator-html-validator-", ".json");
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xss4m", // its schema is matched by recursion
              "-XX:+UseSerialGC",
              "-cp",
              JARS + File.separator + "*",
              "nu.validator.client.SimpleCommandLineValidator",
              "--format",
              "json",
              "--also-check-svg",
              "--skip-non-html",
              folder.toAbsolutePath().normalize().toString());
      builder.environment().remove("JAVA_TOOL_OPTIONS"); // it would be told before anything else
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      process.waitFor();
      String said = Files.readString(out, UTF_8);
      Files.delete(out);
      if (!said.startsWith("{")) {
        throw new IllegalStateException("the HTML checker failed:\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
