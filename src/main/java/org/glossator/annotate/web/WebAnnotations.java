package org.glossator.annotate.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Reads a file of annotations: one annotation, a list, a collection or page of the W3C Web
 * Annotation Data Model, or an export or search result of Hypothesis.
 */
public final class WebAnnotations {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the files known here keep their annotations, the outermost first. */
  private static final List<String> LISTS = List.of("first", "annotations", "rows", "items");

  private WebAnnotations() {}

  /** The annotations of {@code file}, in its order. */
  public static Checked<List<WebAnnotation>> read(SourceFile file) {
    JsonNode root;
    try {
      root = JSON.readTree(file.text());
    } catch (JsonProcessingException e) {
      return refused(file, place(e, file), "this is not JSON: " + e.getOriginalMessage());
    }
    List<WebAnnotation> found = new ArrayList<>();
    for (JsonNode each : listed(root)) {
      if (isAnnotation(each)) {
        found.add(AnnotationNode.of(each).read());
      }
    }
    return found.isEmpty()
        ? refused(file, Span.at(0), "there are no annotations in this file")
        : new Checked<>(found, List.of());
  }

  /** Whether {@code text} is JSON with an annotation in it. */
  public static boolean reads(String text) {
    try {
      return listed(JSON.readTree(text)).stream().anyMatch(WebAnnotations::isAnnotation);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static List<JsonNode> listed(JsonNode root) {
    JsonNode at = root;
    for (String list : LISTS) {
      if (at.has(list)) {
        at = at.path(list);
      }
    }
    List<JsonNode> all = new ArrayList<>();
    if (at.isArray()) {
      at.forEach(all::add);
    } else {
      all.add(at);
    }
    return all;
  }

  private static boolean isAnnotation(JsonNode node) {
    return node.has("target") || (node.has("uri") && node.has("text"));
  }

  private static Span place(JsonProcessingException e, SourceFile file) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    return Span.at(Math.clamp(offset, 0, file.text().length()));
  }

  private static Checked<List<WebAnnotation>> refused(SourceFile file, Span at, String message) {
    String help =
        "give it a W3C annotation collection (annotations.jsonld) or an export of Hypothesis";
    return new Checked<>(List.of(), List.of(new Diagnostic(Code.A411, file, at, message, help)));
  }
}
