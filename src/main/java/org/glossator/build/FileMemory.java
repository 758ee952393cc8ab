package org.glossator.build;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what follows from single files for as long as they are the very same. */
final class FileMemory<T> {
  private final Map<String, Remembered<T>> files = new ConcurrentHashMap<>();

  private record Remembered<T>(Object stamp, T value) {}

  /** Whether what follows from the file at {@code path} is remembered. */
  boolean has(Content content, String path) {
    return known(content, path).isPresent();
  }

  /** What follows from the file at {@code path}, by {@code reader} unless it is remembered. */
  T of(Content content, String path, Supplier<T> reader) {
    Optional<Remembered<T>> known = known(content, path);
    if (known.isPresent()) {
      return known.get().value;
    }
    Optional<Object> stamp = content.stamp(path);
    T value = reader.get();
    stamp.ifPresent(now -> files.put(path, new Remembered<>(now, value)));
    return value;
  }

  @SuppressWarnings("ReferenceEquality") // that is what a stamp is for
  private Optional<Remembered<T>> known(Content content, String path) {
    Optional<Object> stamp = content.stamp(path);
    return Optional.ofNullable(files.get(path))
        .filter(known -> stamp.isPresent() && known.stamp == stamp.get());
  }
}
