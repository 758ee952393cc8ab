package org.glossator.engine.lucene;

/**
 * Stands for {@link java.lang.invoke.VarHandle}, of which Lucene's readers use one kind: a byte
 * array seen as larger numbers.
 *
 * @param littleEndian whether the low byte comes first
 */
public record ByteView(boolean littleEndian) {}
