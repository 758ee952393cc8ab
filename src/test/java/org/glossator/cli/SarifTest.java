package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class SarifTest {
  private static final SourceFile NOTES =
      SourceFile.of("content/orders/a b/notes.md", "one\n> 𝒳 lost words\n");

  @Test
  void a_finding_has_its_rule_its_level_and_its_place() throws IOException {
    JsonNode run =
        run(List.of(diagnostic(Code.A401), diagnostic(Code.P101), diagnostic(Code.A401)));
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(2);
    JsonNode result = run.at("/results/0");
    assertThat(rules.get(result.path("ruleIndex").asInt()).path("id").asText()).isEqualTo("A401");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(run.at("/results/1/level").asText()).isEqualTo("warning");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("content/orders/a%20b/notes.md");
    assertThat(place.path("region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":9}");
    assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(result.at("/message/text").asText()).isEqualTo("wrong. mend it");
    assertThat(result.at("/partialFingerprints").size()).isEqualTo(1);
    assertThat(rules.get(0).at("/help/markdown").asText()).startsWith("# ");
  }

  @Test
  void nothing_found_is_a_log_without_results() throws IOException {
    assertThat(run(List.of()).path("results")).isEmpty();
  }

  private static JsonNode run(List<Diagnostic> diagnostics) throws IOException {
    JsonNode log = new ObjectMapper().readTree(Sarif.of(diagnostics));
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    return log.at("/runs/0");
  }

  private static Diagnostic diagnostic(Code code) {
    int at = NOTES.text().indexOf("𝒳");
    return new Diagnostic(code, NOTES, new Span(at, at + 7), "wrong", "mend it");
  }
}
