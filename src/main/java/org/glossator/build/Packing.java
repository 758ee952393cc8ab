package org.glossator.build;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.glossator.render.StreamedFile;

/**
 * The ways in which browsers take a file compressed. As small as it gets: it is done once and sent
 * many times. Neither form holds a time or a name, so the same file gives the same bytes.
 */
public enum Packing {
  /** RFC 1952. */
  GZIP(".gz") {
    @Override
    OutputStream over(OutputStream out) throws IOException {
      return new SmallestGzip(out);
    }
  },
  /** RFC 7932; its encoder is a native library, which not every machine has. */
  BROTLI(".br") {
    @Override
    OutputStream over(OutputStream out) throws IOException {
      return new BrotliOutputStream(out, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
    }
  };

  /** Of 11: the last step takes two and a half times as long for a fiftieth of the size. */
  private static final int BROTLI_QUALITY = 10;

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  /** Those that this machine can make, in order. */
  static List<Packing> available() {
    return Arrays.stream(values()).filter(Packing::isAvailable).toList();
  }

  /** Whether this machine has what it takes. */
  public boolean isAvailable() {
    return this != BROTLI || Brotli4jLoader.isAvailable();
  }

  /** What is put after a file's name: ".gz". */
  String ending() {
    return ending;
  }

  /** A stream that packs what is written to it into {@code out}. */
  abstract OutputStream over(OutputStream out) throws IOException;

  /** Writes {@code content} packed to {@code out}, which stays open. */
  void pack(StreamedFile.Content content, OutputStream out) throws IOException {
    try (OutputStream small = over(new Open(out))) {
      content.writeTo(small);
    }
  }

  /** The same bytes packed. */
  byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try {
      pack(small -> small.write(bytes), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream out) throws IOException {
      super(out, 1 << 13);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** A stream that whoever made it closes. */
  private static final class Open extends OutputStream {
    private final OutputStream out;

    Open(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }
  }
}
