package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.ContentHash;
import org.glossator.text.Position;

/**
 * Diagnostics as SARIF 2.1.0 (OASIS), the form in which code-review tools take the findings of a
 * check and show them beside the lines of a change.
 */
final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;

  private Sarif(JsonGenerator json) {
    this.json = json;
  }

  /** The log of one run, on several lines. */
  static String of(List<Diagnostic> diagnostics) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      new Sarif(json).write(diagnostics);
    }
    return text.toString();
  }

  private void write(List<Diagnostic> diagnostics) throws IOException {
    List<Code> codes = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "glossator");
    json.writeStringField("version", Version.number());
    json.writeArrayFieldStart("rules");
    for (Code code : codes) {
      rule(code);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic diagnostic : diagnostics) {
      result(diagnostic, codes.indexOf(diagnostic.code()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(Code code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.name());
    text("shortDescription", code.title());
    json.writeObjectFieldStart("help");
    String page = ExplainCommand.page(code);
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Diagnostic diagnostic, int rule) throws IOException {
    String help = diagnostic.help().isEmpty() ? "" : ". " + diagnostic.help();
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().name());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(diagnostic.severity()));
    text("message", diagnostic.message() + help);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(diagnostic.source().name()));
    json.writeEndObject();
    region(diagnostic);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("message/v1", fingerprint(diagnostic));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void region(Diagnostic diagnostic) throws IOException {
    Position start = diagnostic.source().position(diagnostic.span().start());
    Position end = diagnostic.source().position(diagnostic.span().end());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  private void text(String field, String words) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", words);
    json.writeEndObject();
  }

  /** What stays the same when lines above a finding come and go. */
  private static String fingerprint(Diagnostic diagnostic) {
    String what = diagnostic.code() + "\n" + diagnostic.source().name() + "\n";
    return ContentHash.of(what + diagnostic.message()).hex().substring(0, 32);
  }

  private static String uri(String path) throws IOException {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException("a path that cannot be an address: " + path, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
