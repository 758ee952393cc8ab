package org.glossator.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * The new site while it grows beside the old one. What differs from the old site is written as it
 * comes; what does not is only noted, and gets a second name at the end.
 */
final class Stage implements Sink {
  private final Path site;
  private final Path stage;
  private final OutputPaths paths = new OutputPaths();
  private final Set<Path> folders = new HashSet<>();
  private final Set<String> before;
  private final Set<String> written = new HashSet<>();
  private final Set<String> kept = new HashSet<>();

  /**
   * A stage.
   *
   * @param site the old site, if there is one
   * @param stage a folder that is not there yet
   */
  Stage(Path site, Path stage) throws IOException {
    this.site = site;
    this.stage = stage;
    this.before = present(site);
    Files.createDirectory(stage);
  }

  /** The files of the site as it is, except those of version control. */
  private static Set<String> present(Path site) throws IOException {
    Set<String> paths = new TreeSet<>();
    if (!Files.exists(site)) {
      return paths;
    }
    try (Stream<Path> all = Files.walk(site)) {
      Path git = site.resolve(".git");
      all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.startsWith(git))
          .forEach(path -> paths.add(site.relativize(path).toString().replace('\\', '/')));
    }
    return paths;
  }

  @Override
  public void put(OutputFile file) {
    try {
      paths.claim(file.path());
      if (before.contains(file.path()) && same(file)) {
        keep(file.path());
      } else {
        write(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ContentHash put(StreamedFile file) {
    try {
      paths.claim(file.path());
      Path target = target(file.path());
      HashingStream hash;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        hash = new HashingStream(out);
        file.content().writeTo(hash);
      }
      if (before.contains(file.path()) && Files.mismatch(site.resolve(file.path()), target) < 0) {
        Files.delete(target);
        keep(file.path());
      } else {
        note(file.path());
      }
      return hash.hash();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void tell(Diagnostic diagnostic) {
    throw new IllegalStateException("a plan hears what its batches tell");
  }

  private boolean same(OutputFile file) throws IOException {
    Path there = site.resolve(file.path());
    return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
        && Files.size(there) == file.bytes().length
        && Arrays.equals(Files.readAllBytes(there), file.bytes());
  }

  private synchronized void keep(String path) {
    kept.add(path);
  }

  private synchronized void note(String path) {
    written.add(path);
  }

  /** One thread at a time: two that make files at once wait for the file system, and spin. */
  private synchronized void write(OutputFile file) throws IOException {
    Files.write(target(file.path()), file.bytes());
    written.add(file.path());
  }

  private synchronized Path target(String path) throws IOException {
    Path target = stage.resolve(path);
    if (folders.add(target.getParent())) {
      Files.createDirectories(target.getParent());
    }
    return target;
  }

  /** What publishing this would do. */
  Published published() {
    Set<String> removed = new HashSet<>(before);
    removed.removeAll(written);
    removed.removeAll(kept);
    return new Published(site.toString(), written, removed, kept.size());
  }

  /** Gives every file that stays as it was its place in the new site. */
  void complete() throws IOException {
    for (String path : kept) {
      link(site.resolve(path), target(path));
    }
  }

  /** The same file under a second name; a copy where the file system has no hard links. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
