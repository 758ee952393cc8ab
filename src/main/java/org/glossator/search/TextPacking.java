package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.compress.LZ4;

/**
 * Packs a file of passages to about half its size. Lucene's own LZ4, since it is the same on every
 * machine, which the platform's zlib is not.
 */
final class TextPacking {
  private TextPacking() {}

  static byte[] pack(byte[] bytes) {
    ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
    try {
      LZ4.compress(bytes, 0, bytes.length, packed, new LZ4.HighCompressionHashTable());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteWriter().number(bytes.length).bytes(packed.toArrayCopy()).toBytes();
  }
}
