package org.glossator.search.engine;

import java.io.IOException;

/** Where the files of a published index come from. */
public interface Store {
  /**
   * The content of one file.
   *
   * @param name as the index calls it: "b/0123456789"
   * @throws Absent when it must be fetched first
   * @throws IOException when it cannot be had
   */
  byte[] read(String name) throws IOException;

  /**
   * Says that a file will be wanted soon. A store that fetches from afar can ask for several at
   * once.
   */
  default void announce(String name) {}

  /** Whether {@code name} can be read right now. */
  default boolean has(String name) {
    return true;
  }

  /**
   * A file is not here yet. Everything is dropped and done again when it has come. An Error, so
   * that nothing on the way takes it for a failure of the index.
   */
  final class Absent extends Error {
    private static final long serialVersionUID = 1;

    /** The file {@code name} is not here yet. */
    public Absent(String name) {
      super(name, null, false, false);
    }
  }
}
