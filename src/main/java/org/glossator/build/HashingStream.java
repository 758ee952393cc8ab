package org.glossator.build;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.glossator.text.ContentHash;

/** Passes bytes on, counts them and makes the hash of them. */
final class HashingStream extends FilterOutputStream {
  private final ContentHash.Maker maker = new ContentHash.Maker();
  private long count;

  HashingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    maker.add(bytes, from, length);
    count += length;
    out.write(bytes, from, length);
  }

  /** How many bytes were written so far. */
  long count() {
    return count;
  }

  /** The hash of everything written so far; nothing more may be written. */
  ContentHash hash() {
    return maker.hash();
  }
}
