package org.glossator.build;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.build.memory.Shelf;
import org.glossator.search.IndexMemory;

/**
 * Keeps on disk what was indexed of orders, so that after a change only their neighbours in the
 * index are indexed again. It is not relied upon: what cannot be read there is made again.
 */
public final class KeptIndex implements IndexMemory {
  private static final byte[] NO_HEAD = {};

  private final Optional<Shelf> shelf;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private volatile boolean refused;

  private KeptIndex(Optional<Shelf> shelf) {
    this.shelf = shelf;
  }

  /** Keeps everything on {@code shelf}, which holds nothing else. */
  public static KeptIndex on(Shelf shelf) {
    return new KeptIndex(Optional.of(shelf));
  }

  /** Keeps nothing. */
  public static KeptIndex none() {
    return new KeptIndex(Optional.empty());
  }

  /** To be called before an index is made. */
  void begin() {
    asked.clear();
  }

  @Override
  public Optional<byte[]> get(String key) {
    asked.add(key);
    return shelf.flatMap(s -> s.body(key));
  }

  @Override
  public void want(String key) {
    asked.add(key);
  }

  @Override
  public void put(String key, byte[] bytes) {
    if (shelf.isEmpty() || refused) {
      return;
    }
    try {
      shelf.orElseThrow().put(key, NO_HEAD, bytes);
    } catch (IOException e) {
      refused = true; // a full disk, say; the next build takes longer
    }
  }

  /** To be called when an index is made: what it did not ask for is thrown away. */
  void end() {
    try {
      if (shelf.isPresent()) {
        shelf.orElseThrow().keep(asked);
      }
    } catch (IOException e) {
      refused = true;
    }
  }
}
