package org.glossator.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells what changes in some folders and all folders in them. A folder need not be there yet, and
 * may go and come back.
 */
final class Watcher implements AutoCloseable {
  /** An editor that saves touches several files; they come together if so close in time. */
  private static final long TOGETHER = 12; // milliseconds

  /** So long after it could not be read what changed is read again. */
  private static final long LATER = 500; // milliseconds

  private final WatchService service;
  private final List<Path> roots;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Map<WatchKey, Path> above = new HashMap<>();
  private final Consumer<Collection<Path>> listener;
  private final Consumer<IOException> unread;
  private int failures;

  /**
   * Watches from now on.
   *
   * @param listener hears of files and folders that are new, different or gone; of none, when so
   *     much changed that the system lost count; if it throws an {@link UncheckedIOException} it
   *     hears again, of none, a little later
   * @param unread hears why, where it failed more than once
   */
  Watcher(List<Path> roots, Consumer<Collection<Path>> listener, Consumer<IOException> unread)
      throws IOException {
    this.roots = List.copyOf(roots);
    this.listener = listener;
    this.unread = unread;
    this.service = roots.getFirst().getFileSystem().newWatchService();
    for (Path root : roots) {
      watchAbove(root);
    }
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        watch(root);
      }
    }
    Thread.ofPlatform().daemon().name("watcher").start(this::run);
  }

  private void watchAbove(Path root) throws IOException {
    Path parent = root.toAbsolutePath().getParent();
    if (parent != null && Files.isDirectory(parent)) {
      WatchKey key =
          parent.register(
              service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      above.put(key, parent);
    }
  }

  private void watch(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            WatchKey key =
                folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void run() {
    try {
      boolean heard = true;
      while (true) {
        Set<Path> changed = new TreeSet<>();
        boolean counted = heard;
        WatchKey key = heard ? service.take() : service.poll(LATER, TimeUnit.MILLISECONDS);
        while (key != null) {
          counted &= add(key, changed);
          key.reset();
          key = service.poll(TOGETHER, TimeUnit.MILLISECONDS);
        }
        if (!counted || !changed.isEmpty()) {
          heard = tell(counted ? changed : List.of());
        }
      }
    } catch (ClosedWatchServiceException e) {
      return; // the preview ends
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tell(Collection<Path> changed) {
    try {
      listener.accept(changed);
      failures = 0;
      return true;
    } catch (UncheckedIOException e) {
      failures++; // once, because a file went away, or came back half
      if (failures > 1) {
        unread.accept(e.getCause());
      }
      return false;
    }
  }

  /** Adds what the key tells; whether it tells all. */
  private boolean add(WatchKey key, Set<Path> changed) {
    boolean counted = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      Optional<Path> path =
          event.context() instanceof Path name ? path(key, name) : Optional.empty();
      if (path.isPresent()) {
        changed.add(path.get());
        counted &= watchIfFolder(path.get());
      }
      counted &= !StandardWatchEventKinds.OVERFLOW.equals(event.kind());
    }
    return counted;
  }

  /** The file or folder in a watched one, or the watched one itself, that has this name there. */
  private Optional<Path> path(WatchKey key, Path name) {
    Path folder = folders.get(key);
    if (folder != null) {
      return Optional.of(folder.resolve(name)).filter(p -> !name.toString().startsWith("."));
    }
    Path parent = above.get(key);
    return roots.stream()
        .filter(root -> parent != null && parent.resolve(name).equals(root.toAbsolutePath()))
        .findFirst();
  }

  /** Watches a folder that may be new; whether nothing in it can have been missed. */
  private boolean watchIfFolder(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try {
        watch(path);
      } catch (IOException e) {
        return false; // it is gone again
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
