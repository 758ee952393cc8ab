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
 * @param last whether it wants files that other batches made, see {@link Sink#made}
 * @param maker makes the files; the same ones each time, and from any thread
 */
public record Batch(String folder, Supplier<String> key, boolean last, Consumer<Sink> maker) {
  /** A batch that is always made. */
  public Batch(String folder, Consumer<Sink> maker) {
    this(folder, () -> "", false, maker);
  }

  /** A batch that need not be made again while its key stays. */
  public Batch(String folder, Supplier<String> key, Consumer<Sink> maker) {
    this(folder, key, false, maker);
  }

  /** A batch that is made when the others are. */
  public static Batch last(String folder, Consumer<Sink> maker) {
    return new Batch(folder, () -> "", true, maker);
  }
}
