package org.glossator.build;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.glossator.build.memory.Codec;
import org.glossator.build.memory.Shelf;
import org.glossator.text.ContentHash;

/**
 * Remembers the hashes of files by how they look from outside, so that what did not change need not
 * be read. Only files that have rested for a moment are trusted by their time.
 */
final class FileHashes {
  private static final Duration REST = Duration.ofSeconds(2);
  private static final byte[] NO_HEAD = {};
  private static final Codec<Book> BOOKS = Codec.of(Book.class, Set.of());

  /** Its name on the shelf; bytes of another shape cannot be read. */
  static final String NAME = "files" + ContentHash.of(BOOKS.shape()).brief();

  private final Shelf shelf;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private long latest; // time of modification of a file that has rested, in nanoseconds
  private boolean opened;
  private boolean anew;
  private volatile boolean changed;

  private record Book(List<Line> lines) {}

  private record Line(String name, Content.Seen seen, String hash) {}

  /** Remembers them on {@code shelf}. */
  FileHashes(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * To be called before a build asks for files.
   *
   * @param whole whether it asks for all that there are, so that the others may be forgotten
   */
  void begin(boolean whole) throws IOException {
    FileTime now = shelf.now();
    latest = now.to(TimeUnit.NANOSECONDS) - REST.toNanos();
    anew = whole;
    asked.clear();
    if (!opened) {
      opened = true;
      open();
    }
  }

  private void open() {
    try {
      shelf
          .body(NAME)
          .map(BOOKS::read)
          .ifPresent(book -> book.lines.forEach(line -> lines.put(line.name, line)));
    } catch (RuntimeException e) { // whatever is wrong with it
      lines.clear();
    }
  }

  /** The hash of a file as it was when it was found; of one that is gone, of nothing. */
  String of(Content content, String path) {
    String name = content.name(path);
    asked.add(name);
    Optional<Content.Seen> seen = content.seen(path);
    Line line = lines.get(name);
    if (line != null && seen.filter(line.seen::equals).isPresent()) {
      return line.hash;
    }
    String hash = content.bytes(path).map(ContentHash::of).map(ContentHash::hex).orElse("");
    seen.filter(now -> now.time() < latest)
        .ifPresent(now -> {
          lines.put(name, new Line(name, now, hash));
          changed = true;
        });
    return hash;
  }

  /** To be called when a build has asked for all its files. */
  void end() throws IOException {
    changed |= anew && lines.keySet().retainAll(asked);
    if (changed) {
      List<Line> all = List.copyOf(new TreeMap<>(lines).values());
      shelf.put(NAME, NO_HEAD, BOOKS.write(new Book(all)));
      changed = false;
    }
  }
}
