package org.glossator.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * Puts beside each file that shrinks the same compressed, {@code page.html.gz}, for hosts that send
 * such files as they are (nginx's {@code gzip_static}). The header of RFC 1952 holds no time and no
 * name, so the same file gives the same bytes.
 */
final class Precompressed implements Sink {
  private static final Set<String> KINDS =
      Set.of(
          "html", "css", "js", "json", "jsonl", "jsonld", "xml", "atom", "svg", "txt", "md", "csv",
          "ics", "ris");

  private static final int SMALLEST = 1024; // bytes; less travels in one packet either way
  private static final int PERCENT = 90; // of the file, that its compressed form may have at most

  private final Sink site;

  /** Passes everything on to {@code site}. */
  Precompressed(Sink site) {
    this.site = site;
  }

  /** The same batch with compressed copies of its files. */
  static Batch of(Batch batch) {
    return new Batch(
        batch.folder(),
        () -> key(batch.key().get()),
        batch.last(),
        sink -> batch.maker().accept(new Precompressed(sink)));
  }

  private static String key(String plain) {
    return plain.isEmpty() ? "" : plain + ".gz";
  }

  @Override
  public void put(OutputFile file) {
    site.put(file);
    if (file.bytes().length < SMALLEST || !KINDS.contains(ending(file.path()))) {
      return;
    }
    byte[] small = compressed(file.bytes());
    if (small.length * 100L <= file.bytes().length * (long) PERCENT) {
      site.put(new OutputFile(file.path() + ".gz", small));
    }
  }

  @Override
  public ContentHash put(StreamedFile file) {
    ContentHash hash = site.put(file);
    if (KINDS.contains(ending(file.path()))) {
      site.put(
          new StreamedFile(
              file.path() + ".gz",
              out -> {
                try (GZIPOutputStream small = new Best(new Open(out))) {
                  file.content().writeTo(small);
                }
              }));
    }
    return hash;
  }

  @Override
  public void tell(Diagnostic diagnostic) {
    site.tell(diagnostic);
  }

  @Override
  public void needs(String path, String version) {
    site.needs(path, version);
  }

  @Override
  public Optional<byte[]> made(String path) {
    return site.made(path);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream small = new Best(out)) {
      small.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** As small as it gets: it is done once and sent many times. */
  private static final class Best extends GZIPOutputStream {
    Best(OutputStream out) throws IOException {
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
