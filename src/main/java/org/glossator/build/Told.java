package org.glossator.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Diagnostics as data that can be read again. */
final class Told {
  private Told() {}

  /** The same without the rest of their sources, which would fill the memory. */
  static List<Diagnostic> brief(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::brief).toList();
  }

  static ObjectNode write(List<Diagnostic> diagnostics) {
    Map<SourceFile, Integer> sources = new LinkedHashMap<>();
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    ArrayNode list = told.putArray("diagnostics");
    for (Diagnostic diagnostic : brief(diagnostics)) {
      Integer number = sources.computeIfAbsent(diagnostic.source(), s -> sources.size());
      Span span = diagnostic.span();
      ObjectNode node = list.addObject();
      node.put("source", number).put("code", diagnostic.code().name());
      node.put("start", span.start()).put("end", span.end());
      node.put("message", diagnostic.message()).put("help", diagnostic.help());
    }
    ArrayNode files = told.putArray("sources");
    for (SourceFile source : sources.keySet()) {
      ObjectNode node = files.addObject().put("name", source.name()).put("text", source.text());
      node.put("line", source.start().line()).put("column", source.start().column());
    }
    return told;
  }

  static List<Diagnostic> read(JsonNode told) {
    List<SourceFile> sources = new ArrayList<>();
    for (JsonNode node : told.path("sources")) {
      Position start = new Position(node.path("line").asInt(), node.path("column").asInt());
      sources.add(
          SourceFile.cutting(node.path("name").asText(), node.path("text").asText(), start));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (JsonNode node : told.path("diagnostics")) {
      diagnostics.add(diagnostic(node, sources.get(node.path("source").asInt())));
    }
    return List.copyOf(diagnostics);
  }

  private static Diagnostic diagnostic(JsonNode node, SourceFile source) {
    Span span = new Span(node.path("start").asInt(), node.path("end").asInt());
    Objects.checkFromToIndex(span.start(), span.end(), source.text().length());
    return new Diagnostic(
        Code.valueOf(node.path("code").asText()),
        source,
        span,
        node.path("message").asText(),
        node.path("help").asText());
  }
}
