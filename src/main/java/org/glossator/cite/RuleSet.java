package org.glossator.cite;

/**
 * A set of rules of procedure or evidence.
 *
 * @param key the head of its keys: "frcp"
 * @param name as a citation prints it: "Fed. R. Civ. P."
 * @param kind federal, local or other
 * @param link the address of one rule with {@code {n}} for its number, or empty
 */
record RuleSet(String key, String name, CitationKind kind, String link) {}
