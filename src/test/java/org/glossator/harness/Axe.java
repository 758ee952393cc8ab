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
  /** The one rule that asks what colours things have. */
  private static final String COLOURS = ", runOnly: ['color-contrast']";

  private static final String TARGETS =
      ", runOnly: ['target-size'], rules: {'target-size': {enabled: true}}";

  private Axe() {}

  /**
   * What breaks a rule in either colour scheme, each line after its scheme: all rules in light, and
   * in dark, which changes colours alone, the rule of colours.
   */
  public static List<String> inLightAndDark(Tab tab) {
    List<String> found = new ArrayList<>();
    tab.colorScheme("light");
    violations(tab).forEach(violation -> found.add("light: " + violation));
    tab.colorScheme("dark");
    violations(tab, COLOURS).forEach(violation -> found.add("dark: " + violation));
    return found;
  }

  /** What is smaller, and closer to its neighbours, than a finger may be asked to hit. */
  public static List<String> smallTargets(Tab tab) {
    return violations(tab, TARGETS);
  }

  /** What breaks a rule, as {@code rule (impact): what to do — where}, one line per element. */
  public static List<String> violations(Tab tab) {
    return violations(tab, "");
  }

  private static List<String> violations(Tab tab, String rules) {
    if (!tab.evaluate("typeof axe === 'object'").asBoolean()) {
      tab.evaluate(source() + "\nvoid 0");
    }
    List<String> found = new ArrayList<>();
    for (JsonNode rule :
        tab.evaluate(
            "axe.run(document, {resultTypes: ['violations'] %s}).then(results => results.violations)"
                .formatted(rules))) {
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
