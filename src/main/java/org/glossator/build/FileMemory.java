package org.glossator.build;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what follows from single files for as long as they are the very same. */
final class FileMemory<T> {
  private final Map<String, Remembered<T>> files = new ConcurrentHashMap<>();

  private record Remembered<T>(Object stamp, T value) {}

  /** What follows from the file at {@code path}, by {@code reader} unless it is remembered. */
  @SuppressWarnings("ReferenceEquality") // that is what a stamp is for
  T of(Content content, String path, Supplier<T> reader) {
    Optional<Object> stamp = content.stamp(path);
    Remembered<T> known = files.get(path);
    if (known != null && stamp.isPresent() && known.stamp == stamp.get()) {
      return known.value;
    }
    T value = reader.get();
    stamp.ifPresent(now -> files.put(path, new Remembered<>(now, value)));
    return value;
  }
}
