package org.glossator.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
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
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      Object opened = key(file);
      FileLock lock = channel.tryLock();
      // The one before us deletes the file while it still holds the lock, so a lock counts only
      // if the file that we opened is still the file that others will open.
      kept = lock != null && Objects.equals(opened, key(file)) && !opened.equals(MISSING);
      return kept ? Optional.of(new SiteLock(file, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static final Object MISSING = "missing";

  /** Which file the path leads to now. */
  private static Object key(Path file) throws IOException {
    try {
      Object key =
          Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
      return key == null ? "no key on this system" : key;
    } catch (NoSuchFileException e) {
      return MISSING;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
