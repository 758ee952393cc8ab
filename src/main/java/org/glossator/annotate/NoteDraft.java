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
 * @param body its Markdown
 * @param attributes of its last line
 * @param attributesSpan where they stand in the file; empty span if there are none
 */
record NoteDraft(
    Span place,
    String quotation,
    Span quotationSpan,
    String at,
    String body,
    Map<String, String> attributes,
    Span attributesSpan) {}
