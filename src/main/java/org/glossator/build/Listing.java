package org.glossator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.glossator.text.ContentHash;

/**
 * How a folder looks from outside: the name, size and time of modification of every file in it. Two
 * listings that are the same mean the same files, unless one was changed in the very moment it was
 * listed.
 *
 * @param hash of all of them
 * @param files how many there are
 * @param newest the last time that any was modified
 */
record Listing(ContentHash hash, int files, FileTime newest) {
  /**
   * The listing of a folder or file; of nothing where there is none. Version control is left out.
   */
  static Listing of(Path root) throws IOException {
    return of(lines(root));
  }

  /** The same files, in no order. */
  static Collection<Ledger.Line> lines(Path root) throws IOException {
    Collection<Ledger.Line> lines = new ConcurrentLinkedQueue<>();
    if (Files.exists(root)) {
      Tree.walk(root, (file, line) -> lines.add(line));
    }
    return lines;
  }

  /** The listing of a folder with these files. */
  static Listing of(Collection<Ledger.Line> files) {
    List<Ledger.Line> lines =
        files.stream().sorted(Comparator.comparing(Ledger.Line::path)).toList();
    ContentHash.Maker maker = new ContentHash.Maker();
    long newest = 0;
    for (Ledger.Line line : lines) {
      maker.add(line.path());
      maker.add(line.size() + " " + line.time());
      newest = Math.max(newest, line.time());
    }
    return new Listing(maker.hash(), lines.size(), FileTime.from(newest, TimeUnit.NANOSECONDS));
  }
}
