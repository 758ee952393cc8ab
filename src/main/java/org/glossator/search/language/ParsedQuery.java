package org.glossator.search.language;

/** A query as read: understood, or not. Never understood by half. */
public sealed interface ParsedQuery {
  /** What the query asks for. */
  record Understood(Expression expression) implements ParsedQuery {}

  /** Why it cannot be answered. */
  record Misunderstood(QueryProblem problem) implements ParsedQuery {}
}
