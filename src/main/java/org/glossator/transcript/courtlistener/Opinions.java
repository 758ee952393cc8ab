package org.glossator.transcript.courtlistener;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** The opinions of an export: those of one cluster are one order, where they fit together. */
final class Opinions {
  private final Records records;
  private final SourceFile file;
  private final List<ExportedOrder> orders = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Opinions(Records records, SourceFile file) {
    this.records = records;
    this.file = file;
  }

  Checked<List<ExportedOrder>> orders() {
    Map<String, List<JsonNode>> byCluster = new TreeMap<>(Comparator.comparing(Opinions::padded));
    Set<String> seen = new HashSet<>();
    for (JsonNode opinion : records.opinions()) {
      if (seen.add(Records.ownId(opinion))) {
        byCluster.computeIfAbsent(clusterOf(opinion), c -> new ArrayList<>()).add(opinion);
      }
    }
    byCluster.forEach(this::cluster);
    return new Checked<>(orders, diagnostics);
  }

  private static String padded(String id) {
    return "0".repeat(Math.max(0, 20 - id.length())) + id;
  }

  private static String clusterOf(JsonNode opinion) {
    String id = Records.id(opinion.path("cluster_id"));
    String named = id.isEmpty() ? Records.id(opinion.path("cluster")) : id;
    return named.isEmpty() ? "opinion-" + Records.ownId(opinion) : named;
  }

  private void cluster(String id, List<JsonNode> all) {
    List<JsonNode> opinions = new ArrayList<>(all);
    opinions.sort(
        Comparator.comparing((JsonNode o) -> Facts.text(o, "type"))
            .thenComparing(o -> padded(Records.ownId(o))));
    // "010combined" holds the others
    Optional<JsonNode> combined =
        opinions.stream().filter(o -> Facts.text(o, "type").startsWith("010")).findFirst();
    boolean whole =
        combined.filter(Opinions::hasText).isPresent()
            || opinions.stream().noneMatch(Opinions::hasText);
    List<JsonNode> taken = whole ? combined.map(List::of).orElse(opinions) : opinions;
    List<String> parts = parts(taken);
    List<Body> bodies = new ArrayList<>();
    List<Integer> read = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      String prefix = taken.size() > 1 ? parts.get(i).replace(' ', '-') + "-" : "";
      Optional<Body> body = body(taken.get(i), prefix);
      if (body.isPresent()) {
        bodies.add(body.get());
        read.add(i);
      }
    }
    if (bodies.isEmpty()) {
      return;
    }
    Body joined = Body.joined(bodies);
    if (bodies.size() == 1 || joined.comesBack()) {
      orders.add(order(id, taken.get(read.getFirst()), joined, ""));
      return;
    }
    for (int i = 0; i < bodies.size(); i++) {
      int at = read.get(i);
      orders.add(order(id, taken.get(at), bodies.get(i), i == 0 ? "" : parts.get(at)));
    }
  }

  /** What each opinion is: "concurrence", and "concurrence 2" where there is another before it. */
  private static List<String> parts(List<JsonNode> opinions) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> parts = new ArrayList<>();
    for (JsonNode opinion : opinions) {
      String kind = kind(opinion);
      int count = counts.merge(kind, 1, Integer::sum);
      parts.add(count == 1 ? kind : kind + " " + count);
    }
    return parts;
  }

  private static boolean hasText(JsonNode opinion) {
    return Stream.concat(Records.HTML.stream(), Stream.of(Records.PLAIN))
        .anyMatch(field -> !opinion.path(field).asText("").isBlank());
  }

  private Optional<Body> body(JsonNode opinion, String prefix) {
    Body body = null;
    String printed = opinion.path(Records.PLAIN).asText("");
    for (String field : Records.HTML) {
      String html = opinion.path(field).asText("");
      if (body == null && !html.isBlank() && OpinionHtml.isMarkedUp(html)) {
        body = OpinionHtml.of(html, prefix);
        tellHidden(opinion, OpinionHtml.hidden(html));
      } else if (printed.isBlank() && !html.isBlank()) {
        printed = OpinionHtml.printed(html);
      }
    }
    if (body == null && !printed.isBlank()) {
      body = PrintedText.of(printed);
    }
    if (body == null || body.words().isBlank()) {
      leaveOut(opinion, "holds no text", "the API gives it in html_with_citations or plain_text");
      return Optional.empty();
    }
    if (!body.comesBack()) {
      leaveOut(opinion, "cannot be written so that every character comes back", "");
      return Optional.empty();
    }
    return Optional.of(body);
  }

  /** Tells of words that a browser would not show, and that are left out. */
  private void tellHidden(JsonNode opinion, List<String> hidden) {
    if (!hidden.isEmpty()) {
      int words = hidden.stream().mapToInt(text -> text.strip().split("\\s+", -1).length).sum();
      diagnostics.add(
          new Diagnostic(
              Code.P130,
              file,
              Span.at(0),
              "opinion %s has %d %s that its page does not show; they are left out"
                  .formatted(Records.ownId(opinion), words, words == 1 ? "word" : "words"),
              "compare with the court's own document; order.import.json has what was left out"));
    }
  }

  private void leaveOut(JsonNode opinion, String why, String help) {
    diagnostics.add(
        new Diagnostic(
            Code.P123,
            file,
            Span.at(0),
            "opinion " + Records.ownId(opinion) + " " + why + "; it is left out",
            help));
  }

  private ExportedOrder order(String id, JsonNode opinion, Body body, String part) {
    JsonNode cluster = records.cluster(id);
    JsonNode docket = records.docket(docketOf(cluster));
    String name =
        cluster.isMissingNode()
            ? Facts.first(docket, "case_name")
            : Facts.first(cluster, "case_name", "case_name_full", "case_name_short");
    String page = Facts.page(cluster.isMissingNode() ? opinion : cluster);
    String slug = Facts.first(cluster, "slug");
    boolean ocr = opinion.path("extracted_by_ocr").asBoolean(false);
    return new ExportedOrder(
        (id.startsWith("opinion-") ? "" : "opinion cluster ")
            + id
            + (part.isEmpty() ? "" : " " + part),
        id.replace("opinion-", ""),
        Facts.slug((slug.isEmpty() ? name : slug) + (part.isEmpty() ? "" : " " + part)),
        name,
        Facts.court(docket),
        Facts.docketNumber(docket),
        title(part),
        Facts.first(opinion, "author_str").isEmpty()
            ? Facts.text(cluster, "judges")
            : Facts.text(opinion, "author_str"),
        Facts.date(cluster, "date_filed"),
        Facts.reported(cluster),
        Facts.database(cluster),
        "",
        cluster.path("blocked").asBoolean(false),
        source(page, ocr),
        body.text(),
        body.drops());
  }

  private static String docketOf(JsonNode cluster) {
    String id = Records.id(cluster.path("docket_id"));
    return id.isEmpty() ? Records.id(cluster.path("docket")) : id;
  }

  private static String title(String part) {
    return part.isEmpty()
        ? "Opinion"
        : part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1);
  }

  /** The API's types are a number to sort by and a word: "040dissent". */
  private static String kind(JsonNode opinion) {
    String word = Facts.text(opinion, "type").replaceFirst("^\\d+", "");
    return word.matches("[a-z]{1,30}") ? word : "opinion";
  }

  static String source(String page, boolean ocr) {
    return "Text of CourtListener"
        + (page.isEmpty() ? "" : " (" + page + ")")
        + (ocr ? ", read by machine (OCR)" : "")
        + "; not compared with the court's own document.";
  }
}
