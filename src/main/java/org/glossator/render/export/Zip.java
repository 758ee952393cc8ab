package org.glossator.render.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.render.OutputFile;

/**
 * Files in one archive whose bytes depend on nothing but theirs and their order: all with one day,
 * and stored as they are, since a compressor's output changes with its version.
 */
final class Zip implements AutoCloseable {
  /**
   * Not 1 January 1980, the first day of the format: Java takes that for a day before it and adds
   * the moment in the machine's own time zone.
   */
  private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** An archive that is written to {@code out}, which stays open. */
  Zip(OutputStream out) {
    this.zip = new ZipOutputStream(new Open(out), StandardCharsets.UTF_8);
  }

  void add(OutputFile file) throws IOException {
    zip.putNextEntry(entry(file));
    zip.write(file.bytes());
    zip.closeEntry();
  }

  /** Writes the archive's list of files. */
  @Override
  public void close() throws IOException {
    zip.close();
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

  /** A stream that its reader does not close. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
