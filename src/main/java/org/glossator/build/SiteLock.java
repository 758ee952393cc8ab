package org.glossator.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps two builds apart. The lock is the operating system's, on a file beside the site, so a
 * killed build cannot hold it.
 */
final class SiteLock implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(50);

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @throws UnpublishableException if another build still has it after {@code patience}
   */
  static SiteLock acquire(Path file, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<SiteLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() > end) {
        throw new UnpublishableException(
            "another glossator is publishing here; it holds " + file + " and frees it when done");
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnpublishableException("interrupted while another glossator publishes here");
      }
    }
  }

  /** The lock, or empty if somebody has it or has just thrown its file away. */
  private static Optional<SiteLock> attempt(Path file) throws IOException {
    Optional<Identity> before = identity(file);
    if (before.isEmpty()) {
      create(file);
      before = identity(file);
    }
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    boolean kept = false;
    try {
      FileLock lock = channel.tryLock();
      // The one before us deletes the file while it still holds the lock, so a lock counts only
      // if the path has led to one and the same file since before we opened it.
      kept = lock != null && before.isPresent() && before.equals(identity(file));
      return kept ? Optional.of(new SiteLock(file, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // somebody else was faster
    }
  }

  /**
   * Which file a path leads to.
   *
   * @param key what the system calls it; a system may use it again when the file is gone
   * @param created when it was made
   */
  private record Identity(String key, FileTime created) {}

  private static Optional<Identity> identity(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Identity(String.valueOf(attributes.fileKey()), attributes.creationTime()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
