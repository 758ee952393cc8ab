package org.glossator.corpus;

/**
 * Who speaks for a party, as the publisher supplies it.
 *
 * @param name "Jane Doe, Doe LLP"
 * @param party whom for, as the publisher writes it, or empty
 */
public record Counsel(String name, String party) {}
