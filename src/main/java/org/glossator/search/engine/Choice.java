package org.glossator.search.engine;

/**
 * A value that the found orders must have.
 *
 * @param facet of what
 * @param value the value's key
 */
public record Choice(Facet facet, String value) {}
