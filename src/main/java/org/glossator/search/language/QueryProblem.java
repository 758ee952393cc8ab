package org.glossator.search.language;

import org.glossator.text.Span;

/**
 * Why a query is not understood.
 *
 * @param message what is wrong, for a reader, as a sentence without a full stop
 * @param span where, in UTF-16 units of the query
 * @param suggestion a whole query that would be understood, or empty
 */
public record QueryProblem(String message, Span span, String suggestion) {
  /** The query on one line and a caret below the place on the next. */
  public String excerpt(String query) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      line.append(c < ' ' || c == 0x7F ? ' ' : c);
    }
    int width = Math.max(1, Math.min(span.end(), query.length()) - span.start());
    return line + "\n" + " ".repeat(span.start()) + "^".repeat(width);
  }
}
