package org.glossator.transcript.courtlistener;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The files of one export. All are read before any order is made, since the records that belong
 * together often come in files apart: add each, then ask for the orders.
 */
public final class Export {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 6;

  /** What the parser says for those who wrote it. */
  private static final Pattern ASIDE = Pattern.compile("(?s) \\([^()]* at \\[.*|\\n.*");

  private final Records records = new Records();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final boolean everything;
  private SourceFile last = SourceFile.of("", "");

  /**
   * An export.
   *
   * @param everything whether documents that are no court's orders are wanted too
   */
  public Export(boolean everything) {
    this.everything = everything;
  }

  /** Whether {@code text} is such an export: JSON, or JSON objects one after the other. */
  public static boolean reads(String text) {
    try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(text)) {
      return nodes.hasNextValue() && Records.reads(nodes.nextValue());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Takes a file that is not such an export, and tells what it is.
   *
   * @param otherwise what else could have been in the file
   */
  public void refuse(SourceFile file, String otherwise) {
    last = file;
    try {
      JsonNode root =
          JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(file.text());
      tell(
          Code.P122,
          file,
          "this is "
              + kind(root)
              + ", and neither an export of CourtListener or RECAP nor "
              + otherwise,
          "an export holds opinions with clusters and dockets, or docket entries with documents");
    } catch (JsonProcessingException e) {
      broken(file, e);
    }
  }

  private static String kind(JsonNode root) {
    if (root.isMissingNode()) {
      return "an empty file";
    }
    JsonNode one = root.isArray() ? root.path(0) : root;
    String list =
        root.isArray() ? "a list of " + root.size() + (one.isObject() ? " with " : "") : "";
    List<String> keys = new ArrayList<>();
    one.fieldNames()
        .forEachRemaining(
            key -> keys.add("\"" + (key.length() > 40 ? key.substring(0, 40) + "…" : key) + "\""));
    String shown = String.join(", ", keys.subList(0, Math.min(SHOWN, keys.size())));
    String more = keys.size() > SHOWN ? ", …" : "";
    return one.isObject()
        ? list
            + (list.isEmpty() ? "JSON with " : "")
            + (keys.isEmpty() ? "no keys" : "the keys " + shown + more)
        : list.isEmpty()
            ? "no record but a single value"
            : list + (root.isEmpty() ? "" : " values");
  }

  /** Takes the records of {@code file}. */
  public void add(SourceFile file) {
    last = file;
    int before = records.searchHits();
    try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(file.text())) {
      while (nodes.hasNextValue()) {
        records.add(nodes.nextValue());
      }
    } catch (JsonProcessingException e) {
      broken(file, e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    int hits = records.searchHits() - before;
    if (hits > 0) {
      tell(
          Code.P122,
          file,
          hits + (hits == 1 ? " result" : " results") + " of a search, which hold no text",
          "ask the API for the opinions: /api/rest/v4/opinions/?cluster=…");
    }
  }

  private void broken(SourceFile file, JsonProcessingException e) {
    long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
    int place = (int) Math.min(at, file.text().length());
    diagnostics.add(
        new Diagnostic(
            Code.P122,
            file,
            Span.at(place),
            "this is not JSON: " + ASIDE.matcher(e.getOriginalMessage()).replaceAll(""),
            "download the file again; it may be cut short"));
  }

  /** The orders of all files, in the order of their records, and what cannot be one. */
  public Checked<List<ExportedOrder>> orders() {
    List<ExportedOrder> orders = new ArrayList<>();
    Checked<List<ExportedOrder>> opinions = new Opinions(records, name()).orders();
    Checked<List<ExportedOrder>> filings = new Filings(records, name(), everything).orders();
    orders.addAll(opinions.value());
    orders.addAll(filings.value());
    diagnostics.addAll(opinions.diagnostics());
    diagnostics.addAll(filings.diagnostics());
    if (orders.isEmpty() && diagnostics.isEmpty()) {
      tell(
          Code.P122,
          last,
          "no record of this export holds the text of an order",
          "an export holds opinions with clusters and dockets, or docket entries with documents");
    }
    return new Checked<>(List.copyOf(orders), diagnostics);
  }

  /** The last file by name alone: an excerpt of it would say nothing of a record. */
  private SourceFile name() {
    return SourceFile.of(last.name(), "");
  }

  private void tell(Code code, SourceFile file, String message, String help) {
    diagnostics.add(
        new Diagnostic(code, SourceFile.of(file.name(), ""), Span.at(0), message, help));
  }
}
