package org.glossator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The accessibility rules of axe-core, over a page as a tab shows it. */
public final class Axe {
  private static final String RUN =
      """
      axe.run(document, {resultTypes: ['violations']}).then(results => results.violations)
      """;

  private Axe() {}

  /** What breaks a rule, as {@code rule (impact): what to do — where}, one line per element. */
  public static List<String> violations(Tab tab) {
    if (!tab.evaluate("typeof axe === 'object'").asBoolean()) {
      tab.evaluate(source() + "\nvoid 0");
    }
    List<String> found = new ArrayList<>();
    for (JsonNode rule : tab.evaluate(RUN)) {
      String what =
          "%s (%s): %s"
              .formatted(
                  rule.path("id").asText(),
                  rule.path("impact").asText(),
                  rule.path("help").asText());
      for (JsonNode node : rule.path("nodes")) {
        found.add(
            what
                + " — "
                + node.path("target")
                + " "
                + node.path("html").asText()
                + " "
                + node.path("failureSummary").asText().replace("\n", " "));
      }
    }
    return found;
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the tests' class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
