package org.glossator.render;

import java.util.Optional;
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

  /** The bytes of a file that was made already, where they are at hand. */
  default Optional<byte[]> made(String path) {
    return Optional.empty();
  }

  /** The hash of a streamed file that was made already, where it is known. */
  default Optional<ContentHash> sum(String path) {
    return Optional.empty();
  }
}
