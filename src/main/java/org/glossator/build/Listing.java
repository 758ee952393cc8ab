package org.glossator.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
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
    SortedMap<String, BasicFileAttributes> files = new TreeMap<>();
    if (Files.exists(root)) {
      Files.walkFileTree(root, new Visitor(root, files));
    }
    ContentHash.Maker maker = new ContentHash.Maker();
    FileTime newest = FileTime.fromMillis(0);
    for (var file : files.entrySet()) {
      FileTime time = file.getValue().lastModifiedTime();
      maker.add(file.getKey());
      maker.add(file.getValue().size() + " " + time.to(TimeUnit.NANOSECONDS));
      newest = time.compareTo(newest) > 0 ? time : newest;
    }
    return new Listing(maker.hash(), files.size(), newest);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, BasicFileAttributes> files;

    Visitor(Path root, SortedMap<String, BasicFileAttributes> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(root.relativize(file).toString(), attributes);
      return FileVisitResult.CONTINUE;
    }
  }
}
