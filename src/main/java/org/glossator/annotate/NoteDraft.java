package org.glossator.annotate;

import java.util.Map;
import org.glossator.text.Span;

/**
 * A note as it stands in its file, before its words are looked for.
 *
 * @param place the span of the whole note in the file
 * @param quotation the quoted words, lines joined
 * @param quotationSpan where they stand in the file
 * @param at the place that the quotation's first line names, "11:26" or "11", or empty
 * @param answers the name of the note that it answers, in the quotation's first line, or empty
 * @param body its Markdown
 * @param attributes of its last line
 * @param attributesSpan where they stand in the file; empty span if there are none
 * @param keySpans where each attribute stands there, with its value
 */
record NoteDraft(
    Span place,
    String quotation,
    Span quotationSpan,
    String at,
    String answers,
    String body,
    Map<String, String> attributes,
    Span attributesSpan,
    Map<String, Span> keySpans) {
  /** An attribute's value, or empty. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** Where an attribute stands, or the line that lacks it. */
  Span spanOf(String key) {
    return keySpans.getOrDefault(key, attributesSpan);
  }
}
