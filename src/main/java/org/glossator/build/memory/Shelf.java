package org.glossator.build.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A folder of things by key: each in a file of its own, a small head and a large body that can be
 * fetched without each other. The folder may be deleted at any time, and what is damaged is as if
 * it were not there.
 */
public final class Shelf {
  private static final long MAGIC = 0x676c6f7373203101L; // "gloss 1", and a byte no text has
  private static final int PIECE = 1 << 16; // bytes
  private static final int LONGEST = 1 << 30;

  private final Path folder;

  /** The shelf in {@code folder}, which is made when there is something to put there. */
  public Shelf(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts a thing there, in the place of one of the same key.
   *
   * @param key letters and digits
   * @throws IOException if the machine refuses; the shelf is then as it was
   */
  public void put(String key, byte[] head, byte[] body) throws IOException {
    Files.createDirectories(file(key).getParent());
    Path whole = Files.createTempFile(folder, "new-", "");
    try {
      try (OutputStream file = Files.newOutputStream(whole);
          DataOutputStream out = new DataOutputStream(file)) {
        out.writeLong(MAGIC);
        put(head, out);
        put(body, out);
      }
      Files.move(whole, file(key), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void put(byte[] part, DataOutputStream out) throws IOException {
    out.writeInt(part.length);
    out.writeLong(sum(part));
    // Java copies what it writes out of the heap, and keeps room for the longest.
    for (int at = 0; at < part.length; at += PIECE) {
      out.write(part, at, Math.min(PIECE, part.length - at));
    }
  }

  /** The time by the clock of the file system that the shelf is on. */
  public FileTime now() throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "now-", "");
    try {
      return Files.getLastModifiedTime(file);
    } finally {
      Files.delete(file);
    }
  }

  /** The head of the thing of this key, if there is one. */
  public Optional<byte[]> head(String key) {
    return read(key, false);
  }

  /** The body of the thing of this key, if there is one. */
  public Optional<byte[]> body(String key) {
    return read(key, true);
  }

  private Optional<byte[]> read(String key, boolean second) {
    try (InputStream file = Files.newInputStream(file(key));
        DataInputStream in = new DataInputStream(file)) {
      if (in.readLong() != MAGIC) {
        return Optional.empty();
      }
      if (second) {
        in.skipNBytes(Math.clamp(in.readInt(), 0, LONGEST) + Long.BYTES);
      }
      int length = in.readInt();
      long sum = in.readLong();
      byte[] part = length < 0 ? new byte[0] : in.readNBytes(length);
      return part.length == length && sum(part) == sum ? Optional.of(part) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Throws everything away but the things of these keys, and what others are just putting there.
   */
  public void keep(Set<String> keys) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.getNameCount() == folder.getNameCount() + 2)
          .filter(file -> !keys.contains(key(file)))
          .forEach(Shelf::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (NoSuchFileException e) {
      return; // another build was faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String key(Path file) {
    return folder.relativize(file).toString().replaceAll("[/\\\\]", "");
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
