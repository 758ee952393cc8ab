package org.glossator.render;

import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ContentHash;

/** Where the files of a site go as they are made, in any order and from several threads. */
public interface Sink {
  /** Takes a file. */
  void put(OutputFile file);

  /**
   * Takes a file that is written as it is made.
   *
   * @return the hash of its bytes
   */
  ContentHash put(StreamedFile file);

  /** Takes what there is to tell of the making. */
  void tell(Diagnostic diagnostic);

  /**
   * Hears that what is made follows from another order too.
   *
   * @param path the order
   * @param version see {@code CitedOrder}
   */
  default void needs(String path, String version) {}

  /**
   * Takes files that are made together within a batch, and need not be made again while their key
   * stays.
   *
   * @param key the hash of everything that they follow from; empty where that is not known
   * @param maker makes them, if they are not there
   */
  default void once(String key, Consumer<Sink> maker) {
    maker.accept(this);
  }

  /** The bytes of a file that was made already, where they are at hand. */
  default Optional<byte[]> made(String path) {
    return Optional.empty();
  }

  /** The hash of a streamed file that was made already, where it is known. */
  default Optional<ContentHash> sum(String path) {
    return Optional.empty();
  }
}
