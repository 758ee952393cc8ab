package org.glossator.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.text.Span;

/** Writes a citation as machines read it; fields that it does not have are left out. */
final class CitationJson {
  private CitationJson() {}

  static void write(Citation citation, String text, boolean explain, JsonGenerator json)
      throws IOException {
    Citation.Parts parts = citation.parts();
    json.writeStartObject();
    json.writeStringField("kind", citation.kind().word());
    json.writeStringField("text", citation.span().of(text));
    span(json, "span", citation.span());
    json.writeStringField("core", parts.coreText());
    span(json, "core_span", citation.core());
    Optional<Authority> authority = citation.resolution().authority();
    if (authority.isPresent()) {
      json.writeStringField("target", authority.get().key());
    }
    if (citation.root().isPresent()) {
      json.writeNumberField("root", citation.root().get());
    } else {
      json.writeNullField("root");
    }
    field(json, "plaintiff", parts.plaintiff());
    field(json, "defendant", parts.defendant());
    field(json, "antecedent", parts.antecedent());
    field(json, "docket", parts.docket());
    field(json, "volume", parts.volume());
    field(json, "reporter", parts.reporter());
    field(json, "reporter_normalized", parts.edition());
    field(json, "page", parts.page());
    field(json, "pin_cite", parts.pin());
    field(json, "court", parts.court());
    field(json, "year", parts.year() == 0 ? "" : String.valueOf(parts.year()));
    field(json, "month", parts.month());
    field(json, "day", parts.day());
    field(
        json,
        "parenthetical",
        citation.parentheticals().isEmpty() ? "" : citation.parentheticals().getFirst());
    field(json, "signal", citation.signal());
    number(json, "nested_in", citation.nestedIn());
    number(json, "parallel_to", citation.parallelTo());
    number(json, "history_of", citation.historyOf());
    number(json, "string_with", citation.stringWith());
    if (citation.parentheticals().size() > 1) {
      json.writeArrayFieldStart("parentheticals");
      for (String parenthetical : citation.parentheticals()) {
        json.writeString(parenthetical);
      }
      json.writeEndArray();
    }
    field(json, "weight", citation.weight());
    field(json, "url", citation.url());
    field(json, "code", citation.code().map(Enum::name).orElse(""));
    if (explain) {
      json.writeStringField("why", citation.why());
    }
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static void number(JsonGenerator json, String name, Optional<Integer> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    }
  }

  private static void span(JsonGenerator json, String name, Span span) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }
}
