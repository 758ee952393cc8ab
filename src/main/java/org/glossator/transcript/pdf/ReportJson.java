package org.glossator.transcript.pdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.glossator.diagnostic.Code;

/** A report as JSON: what the reading process says to its parent, and what is remembered. */
final class ReportJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  /** Writes {@code report} to {@code out}, which stays open. */
  static void write(PdfReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("pages", report.pages());
      json.writeStringField("ruled", report.ruled());
      json.writeStringField("reading", report.reading());
      json.writeStringField("stamp", report.stamp());
      json.writeStringField("about", report.about());
      json.writeArrayFieldStart("pictures");
      for (int page : report.pictures().pages()) {
        json.writeNumber(page);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        json.writeStartObject();
        json.writeStringField("code", finding.code().name());
        json.writeNumberField("page", finding.page());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The report that {@code bytes} hold. */
  static PdfReport read(byte[] bytes) throws IOException {
    JsonNode json = JSON.readTree(bytes);
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : json.path("findings")) {
      findings.add(
          new Finding(
              Code.valueOf(finding.path("code").asText()),
              finding.path("page").asInt(),
              finding.path("message").asText(),
              finding.path("help").asText()));
    }
    List<Integer> pictures = new ArrayList<>();
    json.path("pictures").forEach(page -> pictures.add(page.asInt()));
    return new PdfReport(
        json.path("pages").asInt(),
        findings,
        json.path("ruled").asText(),
        json.path("reading").asText(),
        json.path("stamp").asText(),
        PageSet.of(pictures),
        json.path("about").asText());
  }
}
