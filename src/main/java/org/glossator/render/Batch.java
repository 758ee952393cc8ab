package org.glossator.render;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Some files of a site that are made together, when they are wanted: an order with its pages and
 * exports, or the pages of one authority. A site is a list of batches, so that its files need never
 * be in memory all at once, and one can be made without the others.
 *
 * @param folder where all its files lie, "" or a path that ends in a slash; for an order its own
 *     folder
 * @param key the hash of everything that its files follow from, so that equal keys mean equal
 *     files; empty where that is not known, and it is always made
 * @param turn when it is made, from 0: later ones want files of earlier ones, see {@link Sink#made}
 *     and {@link Sink#sum}
 * @param maker makes the files; the same ones each time, and from any thread
 */
public record Batch(String folder, Supplier<String> key, int turn, Consumer<Sink> maker) {
  /** How many turns there are. */
  public static final int TURNS = 3;

  /** A batch that is always made. */
  public Batch(String folder, Consumer<Sink> maker) {
    this(folder, () -> "", 0, maker);
  }

  /** A batch that need not be made again while its key stays. */
  public Batch(String folder, Supplier<String> key, Consumer<Sink> maker) {
    this(folder, key, 0, maker);
  }
}
