package org.glossator.annotate;

/**
 * A note whose words are no longer exactly there: what {@code glossator repin} shows and mends.
 *
 * @param name the note's
 * @param source its quotation in the file, with the marks of the block quote
 * @param was where its words stood
 * @param now where they are thought to stand
 */
public record Drift(String name, Written source, Selector was, Anchor now) {}
