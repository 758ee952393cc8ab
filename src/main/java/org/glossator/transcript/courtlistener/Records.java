package org.glossator.transcript.courtlistener;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.text.ContentHash;

/**
 * The records of an export, told apart by their fields. Records refer to each other by number, by
 * the address of the API, or hold each other.
 */
final class Records {
  /** Where an opinion's words may be, the best first. */
  static final List<String> HTML =
      List.of(
          "html_with_citations",
          "xml_harvard",
          "html_columbia",
          "html_lawbox",
          "html_anon_2020",
          "html");

  static final String PLAIN = "plain_text";

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,18})/?$");
  private static final int DEEPEST = 12;

  private final Map<String, JsonNode> dockets = new HashMap<>();
  private final Map<String, JsonNode> clusters = new HashMap<>();
  private final List<JsonNode> opinions = new ArrayList<>();
  private final List<Filing> filings = new ArrayList<>();
  private int searchHits;

  /**
   * A document on a docket.
   *
   * @param document its record
   * @param entry the record of the docket entry, or a missing node
   * @param docket the number of the docket, or empty
   */
  record Filing(JsonNode document, JsonNode entry, String docket) {}

  /** Whether {@code root} is an export at all, and not a file of something else. */
  static boolean reads(JsonNode root) {
    JsonNode first = root.isArray() ? root.path(0) : root.path("results").path(0);
    JsonNode record = first.isObject() ? first : root;
    boolean opinion = HTML.stream().anyMatch(record::has);
    if (opinion && Stream.of("target", "uri").noneMatch(record::has)) { // as annotations have
      return true;
    }
    return Stream.of(
            PLAIN,
            "sub_opinions",
            "docket_id",
            "recap_documents",
            "caseName",
            "docket_number",
            "pacer_doc_id",
            "docket_entries")
        .anyMatch(record::has);
  }

  /** Takes every record in {@code node}. */
  void add(JsonNode node) {
    add(node, "", 0);
  }

  private void add(JsonNode node, String docket, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> add(each, docket, depth + 1));
    } else if (node.path("results").isArray()) {
      add(node.path("results"), docket, depth + 1);
    } else if (node.isObject()) {
      record(node, docket, depth);
    }
  }

  private void record(JsonNode node, String docket, int depth) {
    boolean filing = node.has("pacer_doc_id") || node.has("document_type");
    if (filing && node.has(PLAIN)) {
      JsonNode entry = node.path("docket_entry");
      filings.add(new Filing(node, entry, docket.isEmpty() ? id(entry.path("docket")) : docket));
    } else if (node.has(PLAIN) || HTML.stream().anyMatch(node::has)) {
      opinions.add(node);
      if (node.path("cluster").isObject()) {
        cluster(node.path("cluster"), depth + 1);
      }
    } else if (node.has("recap_documents")) {
      String of = node.has("docket") ? id(node.path("docket")) : docket;
      for (JsonNode each : node.path("recap_documents")) {
        filings.add(new Filing(each, node, of));
      }
      if (node.path("docket").isObject()) {
        docket(node.path("docket"), depth + 1);
      }
    } else if (node.has("sub_opinions") || (node.has("docket_id") && node.has("case_name"))) {
      cluster(node, depth);
    } else if (node.has("docket_number")) {
      docket(node, depth);
    } else if (node.has("caseName")) {
      searchHits++;
    }
  }

  /** What holds a cluster says that it is one: it may lack any field. */
  private void cluster(JsonNode node, int depth) {
    clusters.merge(id(node), node, Records::fuller);
    if (node.path("docket").isObject()) {
      docket(node.path("docket"), depth + 1);
    }
    node.path("sub_opinions").forEach(each -> subOpinion(each, node));
  }

  /** Of two records of one number: what holds others may say no more of them than that. */
  private static JsonNode fuller(JsonNode known, JsonNode other) {
    return other.size() < known.size() ? known : other;
  }

  private void docket(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    dockets.merge(id(node), node, Records::fuller);
    node.path("clusters").forEach(each -> add(inner(each), id(node), depth + 1));
    node.path("docket_entries").forEach(each -> add(inner(each), id(node), depth + 1));
  }

  /** An opinion inside its cluster need not say which that is. */
  private void subOpinion(JsonNode opinion, JsonNode cluster) {
    if (opinion instanceof com.fasterxml.jackson.databind.node.ObjectNode own) {
      own.put("cluster_id", id(cluster));
      opinions.add(own);
    }
  }

  /** A record that is held; a missing node for an address or number of one. */
  private static JsonNode inner(JsonNode node) {
    return node.isObject() ? node : com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  /** The number of a record, of an address or of the record itself; empty if there is none. */
  static String id(JsonNode node) {
    if (node.isObject()) {
      return node.has("id") ? id(node.path("id")) : id(node.path("resource_uri"));
    }
    Matcher number = LAST_NUMBER.matcher(node.asText(""));
    return number.find() ? number.group(1) : "";
  }

  /** The number of a record; of one without, which API and RECAP never give, its hash instead. */
  static String ownId(JsonNode record) {
    String id = id(record);
    return id.isEmpty() ? ContentHash.of(record.toString()).hex().substring(0, 12) : id;
  }

  JsonNode docket(String id) {
    return found(dockets, id);
  }

  JsonNode cluster(String id) {
    return found(clusters, id);
  }

  private static JsonNode found(Map<String, JsonNode> records, String id) {
    return records.getOrDefault(id, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
  }

  List<JsonNode> opinions() {
    return opinions;
  }

  List<Filing> filings() {
    return filings;
  }

  /** How many results of a search there are, which hold no text. */
  int searchHits() {
    return searchHits;
  }
}
