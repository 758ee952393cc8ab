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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells what changes in some folders and all folders in them. */
final class Watcher implements AutoCloseable {
  /** An editor that saves touches several files; they come together if so close in time. */
  private static final long TOGETHER = 12; // milliseconds

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Consumer<Collection<Path>> listener;

  /**
   * Watches from now on.
   *
   * @param listener hears of files and folders that are new, different or gone; of none, when so
   *     much changed that the system lost count
   */
  Watcher(List<Path> roots, Consumer<Collection<Path>> listener) throws IOException {
    this.listener = listener;
    this.service = roots.getFirst().getFileSystem().newWatchService();
    for (Path root : roots) {
      watch(root);
    }
    Thread.ofPlatform().daemon().name("watcher").start(this::run);
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
      while (true) {
        Set<Path> changed = new TreeSet<>();
        boolean counted = true;
        WatchKey key = service.take();
        while (key != null) {
          counted &= add(key, changed);
          key.reset();
          key = service.poll(TOGETHER, TimeUnit.MILLISECONDS);
        }
        if (!counted || !changed.isEmpty()) {
          listener.accept(counted ? changed : List.of());
        }
      }
    } catch (ClosedWatchServiceException e) {
      return; // the preview ends
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Adds what the key tells; whether it tells all. */
  private boolean add(WatchKey key, Set<Path> changed) {
    Path folder = folders.get(key);
    boolean counted = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (!name.toString().startsWith(".")) {
          changed.add(path);
          watchIfFolder(path);
        }
      } else {
        counted = false;
      }
    }
    return counted;
  }

  private void watchIfFolder(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try {
        watch(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
