package org.glossator.annotate.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.annotate.web.WebAnnotation.Creator;
import org.glossator.annotate.web.WebAnnotation.Quote;
import org.glossator.text.ContentHash;

/** One annotation in JSON, of the W3C's model or of Hypothesis's, which differ in few names. */
final class AnnotationNode {
  /** The address of a note of ours. */
  private static final Pattern OURS =
      Pattern.compile("(?:.*/)?notes/([a-z0-9]+(?:-[a-z0-9]+){0,20})/annotation\\.jsonld");

  /** The readers of a public annotation, in Hypothesis's words. */
  private static final String EVERYBODY = "group:__world__";

  /** How many digits tell annotations of other sites apart. */
  private static final int DIGITS = 12;

  private final JsonNode node;
  private final JsonNode target;

  private AnnotationNode(JsonNode node) {
    this.node = node;
    this.target = firstOf(node.path("target"));
  }

  static AnnotationNode of(JsonNode node) {
    return new AnnotationNode(node);
  }

  WebAnnotation read() {
    String id = node.path("id").asText("");
    Optional<String> answers = answers();
    AnnotationBodies bodies = AnnotationBodies.of(node);
    return new WebAnnotation(
        id,
        name(id.isEmpty() ? node.toString() : id),
        source(),
        answers.isPresent() ? Optional.empty() : quote(),
        answers,
        creator(),
        bodies.words(),
        bodies.tags(),
        day("created"),
        day(node.has("modified") ? "modified" : "updated"),
        attributes(answers.isPresent() ? Map.of() : bodies.kind()));
  }

  private Map<String, String> attributes(Map<String, String> kind) {
    Map<String, String> attributes = new HashMap<>(kind);
    if (!isPublic()) {
      attributes.put("draft", "yes");
    }
    return attributes;
  }

  /** Whether everybody may read it where it comes from: Hypothesis keeps some for a few. */
  private boolean isPublic() {
    List<JsonNode> readers = listOf(node.path("permissions").path("read"));
    boolean all =
        readers.isEmpty() || readers.stream().anyMatch(r -> r.asText("").equals(EVERYBODY));
    String group = node.path("group").asText("");
    boolean world = group.isEmpty() || EVERYBODY.endsWith(":" + group);
    return all && world && !node.path("hidden").asBoolean(false);
  }

  /** The name of a note of ours, or one made of the address. */
  static String name(String id) {
    Matcher ours = OURS.matcher(id);
    return ours.matches()
        ? ours.group(1)
        : "imported-" + ContentHash.of(id).hex().substring(0, DIGITS);
  }

  private Optional<String> answers() {
    JsonNode references = node.path("references");
    if (references.isArray() && !references.isEmpty()) {
      return Optional.of(name(references.get(references.size() - 1).asText("")));
    }
    boolean replying = node.path("motivation").asText("").equals("replying");
    return replying && target.isTextual() ? Optional.of(name(target.asText())) : Optional.empty();
  }

  private String source() {
    JsonNode source = target.isTextual() ? target : target.path("source");
    JsonNode address = source.isObject() ? source.path("id") : source;
    return address.asText("").isEmpty() ? node.path("uri").asText("") : address.asText("");
  }

  private Optional<Quote> quote() {
    String exact = "";
    String prefix = "";
    String suffix = "";
    int start = -1;
    int end = -1;
    for (JsonNode selector : listOf(target.path("selector"))) {
      String type = selector.path("type").asText("");
      if (type.equals("TextQuoteSelector") && exact.isEmpty()) {
        exact = selector.path("exact").asText("");
        prefix = selector.path("prefix").asText("");
        suffix = selector.path("suffix").asText("");
      } else if (type.equals("TextPositionSelector")) {
        start = selector.path("start").asInt(-1);
        end = selector.path("end").asInt(-1);
      }
    }
    return exact.isBlank()
        ? Optional.empty()
        : Optional.of(new Quote(exact, prefix, suffix, start, end));
  }

  private Creator creator() {
    JsonNode creator = firstOf(node.path("creator"));
    if (creator.isMissingNode()) {
      String account = node.path("user").asText("").replaceFirst("^acct:", "");
      String shown = node.path("user_info").path("display_name").asText("");
      return new Creator(account.replaceFirst("(?s)@.*$", ""), shown.strip());
    }
    String address = creator.isTextual() ? creator.asText() : creator.path("id").asText("");
    String id = address.isEmpty() ? creator.path("nickname").asText("") : address;
    String last =
        id.replaceFirst("(?<!/)/+$", "").replaceFirst("^.*[/:]", "").replaceFirst("(?s)@.*$", "");
    return new Creator(last, creator.path("name").asText("").strip());
  }

  /** The day of a moment, or empty where it is not one. */
  private String day(String key) {
    String moment = node.path(key).asText("");
    if (moment.length() < 10) {
      return "";
    }
    try {
      return LocalDate.parse(moment.substring(0, 10)).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  static List<JsonNode> listOf(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      all.add(node);
    }
    return all;
  }

  private static JsonNode firstOf(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }
}
