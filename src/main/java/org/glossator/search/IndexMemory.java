package org.glossator.search;

import java.util.Optional;

/**
 * Remembers what was indexed of some orders from one build to the next. It may forget anything at
 * any time, but what it gives back is what was put there.
 */
public interface IndexMemory {
  /** What was put there by this key, if it is still there. */
  Optional<byte[]> get(String key);

  /**
   * Keeps some bytes, if it can.
   *
   * @param key letters and digits: the hash of what the bytes follow from
   */
  void put(String key, byte[] bytes);

  /** Hears that what was put there by this key is still of use, though it is not read now. */
  default void want(String key) {}

  /** A memory that forgets everything at once. */
  static IndexMemory none() {
    return new IndexMemory() {
      @Override
      public Optional<byte[]> get(String key) {
        return Optional.empty();
      }

      @Override
      public void put(String key, byte[] bytes) {}
    };
  }
}
