package org.glossator.render;

import java.util.function.Consumer;

/**
 * Some files of a site that are made together, when they are wanted: an order with its pages and
 * exports, or the pages of one authority. A site is a list of batches, so that its files need never
 * be in memory all at once, and one can be made without the others.
 *
 * @param name what is made, different for each: for an order the folder of its files
 * @param maker makes the files; the same ones each time, and from any thread
 */
public record Batch(String name, Consumer<Sink> maker) {}
