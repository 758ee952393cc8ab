package org.glossator.annotate.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an annotation says: its words as Markdown, its tags, and the kind of note it makes. */
final class AnnotationBodies {
  private final String motivation;
  private final String kind;
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<String, String> others = new LinkedHashMap<>();

  private AnnotationBodies(JsonNode node) {
    this.motivation = node.path("motivation").asText("");
    this.kind = node.path("ao:kind").asText("");
  }

  static AnnotationBodies of(JsonNode node) {
    AnnotationBodies bodies = new AnnotationBodies(node);
    // Hypothesis keeps Markdown in "text"; "bodyValue" is plain by the W3C's model.
    bodies.say(node.path("text").asText(""));
    bodies.say(plain(node.path("bodyValue").asText("")));
    for (JsonNode tag : AnnotationNode.listOf(node.path("tags"))) {
      bodies.tags.add(tag.asText(""));
    }
    for (JsonNode body : AnnotationNode.listOf(node.path("body"))) {
      bodies.add(body);
    }
    return bodies;
  }

  private void add(JsonNode body) {
    if (!body.path("type").asText("TextualBody").equals("TextualBody")) {
      return;
    }
    String value = body.path("value").asText("");
    String format = body.path("format").asText("");
    String purpose = body.path("purpose").asText("");
    switch (purpose) {
      case "tagging" -> tags.add(value);
      case "editing", "linking", "classifying", "questioning" -> others.put(purpose, value);
      default -> say(format.equals("text/plain") ? plain(value) : value);
    }
  }

  private void say(String text) {
    if (!text.isBlank()) {
      words.add(text.strip());
    }
  }

  String words() {
    return String.join("\n\n", words);
  }

  List<String> tags() {
    return tags.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  /** The attributes that say what kind of note it is; none for a plain note. */
  Map<String, String> kind() {
    Map<String, String> said = new LinkedHashMap<>();
    switch (motivation) {
      case "editing" -> edit(said);
      case "linking" -> only(said, "link", "linking", "to");
      case "questioning" -> {
        if (!words.isEmpty()) {
          said.put("kind", "correction");
          if (others.getOrDefault("questioning", "").equals("doubt")) {
            said.put("as", "doubt");
          }
        }
      }
      case "classifying" -> treatment(said);
      default -> {
        if (motivation.equals("highlighting") || words.isEmpty()) {
          said.put("kind", "highlight");
        }
      }
    }
    return said;
  }

  private void edit(Map<String, String> said) {
    if (others.containsKey("editing")) {
      only(said, "replace", "editing", "with");
    } else if (kind.equals("elide") || words.isEmpty()) {
      said.put("kind", "elide");
    }
  }

  private void only(Map<String, String> said, String word, String purpose, String attribute) {
    String value = others.getOrDefault(purpose, "");
    if (!value.isBlank()) {
      said.put("kind", word);
      said.put(attribute, value);
    }
  }

  private void treatment(Map<String, String> said) {
    String[] parts = others.getOrDefault("classifying", "").split(" ", 2);
    if (!parts[0].isEmpty()) {
      said.put("kind", "treatment");
      said.put("as", parts[0]);
      if (parts.length > 1) {
        said.put("of", parts[1]);
      }
    }
  }

  /** Words in which nothing is meant as Markdown. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~&!^])", "\\\\$1")
        .replaceAll("(?m)^([ \\t]*+)([-+]|\\d++(?=[.)]))", "$1\\\\$2");
  }
}
