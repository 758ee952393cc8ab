package org.glossator.render;

import java.util.function.Consumer;

/**
 * Some files of a site that are made together, when they are wanted: an order with its pages and
 * exports, or the pages of one authority. A site is a list of batches, so that its files need never
 * be in memory all at once, and one can be made without the others.
 *
 * @param folder where all its files lie, "" or a path that ends in a slash; for an order its own
 *     folder
 * @param maker makes the files; the same ones each time, and from any thread
 */
public record Batch(String folder, Consumer<Sink> maker) {}
