package org.glossator.search.language;

import org.glossator.text.Span;

/**
 * Ends the reading of a query that is not understood. Caught where the query came in and turned
 * into a message; carries no stack trace.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient QueryProblem problem;

  public QueryException(String message, Span span, String suggestion) {
    super(message, null, false, false);
    this.problem = new QueryProblem(message, span, suggestion);
  }

  /** What was not understood, and where. */
  public QueryProblem problem() {
    return problem;
  }
}
