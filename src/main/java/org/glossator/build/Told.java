package org.glossator.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Diagnostics as data that can be read again. Of each source only the lines are kept that something
 * is told of; the others are read again as empty, so that every place and every order of places
 * stays.
 */
final class Told {
  private Told() {}

  /** The same without the rest of their sources, which would fill the memory. */
  static List<Diagnostic> brief(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? diagnostics : read(write(diagnostics));
  }

  static ObjectNode write(List<Diagnostic> diagnostics) {
    Map<SourceFile, SortedMap<Integer, String>> sources = new LinkedHashMap<>();
    Map<SourceFile, Integer> numbers = new LinkedHashMap<>();
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    ArrayNode list = told.putArray("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      SourceFile source = diagnostic.source();
      numbers.putIfAbsent(source, numbers.size());
      SortedMap<Integer, String> lines = sources.computeIfAbsent(source, s -> new TreeMap<>());
      int first = source.position(diagnostic.span().start()).line();
      int last = source.position(diagnostic.span().end()).line();
      for (int line = first; line <= last; line++) {
        lines.put(line, source.line(line).of(source.text()));
      }
      ObjectNode node = list.addObject();
      node.put("source", numbers.getOrDefault(source, 0)).put("code", diagnostic.code().name());
      node.put("line", first).put("at", diagnostic.span().start() - source.line(first).start());
      node.put("toLine", last).put("to", diagnostic.span().end() - source.line(last).start());
      node.put("message", diagnostic.message()).put("help", diagnostic.help());
    }
    ArrayNode files = told.putArray("sources");
    sources.forEach((source, lines) -> {
      ObjectNode node = files.addObject().put("name", source.name());
      node.put("empty", source.text().isEmpty());
      ObjectNode texts = node.putObject("lines");
      lines.forEach((line, text) -> texts.put(String.valueOf(line), text));
    });
    return told;
  }

  static List<Diagnostic> read(JsonNode told) {
    List<SourceFile> sources = new ArrayList<>();
    told.path("sources").forEach(node -> sources.add(source(node)));
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (JsonNode node : told.path("diagnostics")) {
      SourceFile source = sources.get(node.path("source").asInt());
      int start = source.line(node.path("line").asInt()).start() + node.path("at").asInt();
      int end = source.line(node.path("toLine").asInt()).start() + node.path("to").asInt();
      diagnostics.add(
          new Diagnostic(
              Code.valueOf(node.path("code").asText()),
              source,
              new Span(start, end),
              node.path("message").asText(),
              node.path("help").asText()));
    }
    return List.copyOf(diagnostics);
  }

  private static SourceFile source(JsonNode node) {
    StringBuilder text = new StringBuilder();
    int line = 1;
    for (Map.Entry<String, JsonNode> each : node.path("lines").properties()) {
      int number = Integer.parseInt(each.getKey());
      text.append("\n".repeat(number - line)).append(each.getValue().asText());
      line = number;
    }
    // A line after the last keeps the end of the last in its place.
    text.append(node.path("empty").asBoolean() ? "" : "\n");
    return SourceFile.of(node.path("name").asText(), text.toString());
  }
}
