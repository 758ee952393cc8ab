package org.glossator.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.render.OutputFile;

/**
 * Files in one archive whose bytes depend on nothing but theirs: by path, all with one day, and
 * stored as they are, since a compressor's output changes with its version.
 */
final class Zip {
  /**
   * Not 1 January 1980, the first day of the format: Java takes that for a day before it and adds
   * the moment in the machine's own time zone.
   */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Zip() {}

  /** The archive of {@code files}; of two with one path the first. */
  static byte[] of(List<OutputFile> files) {
    SortedMap<String, OutputFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.putIfAbsent(file.path(), file));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (OutputFile file : byPath.values()) {
        zip.putNextEntry(entry(file));
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory", e);
    }
    return bytes.toByteArray();
  }

  /** A stored entry must give its size and checksum beforehand. */
  private static ZipEntry entry(OutputFile file) {
    CRC32 checksum = new CRC32();
    checksum.update(file.bytes());
    ZipEntry entry = new ZipEntry(file.path());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.bytes().length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(DAY);
    return entry;
  }
}
