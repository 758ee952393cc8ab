package org.glossator.build;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * Puts beside each file that shrinks the same compressed, {@code page.html.gz} and {@code
 * page.html.br}, for hosts that send such files as they are (nginx's {@code gzip_static} and {@code
 * brotli_static}).
 */
final class Precompressed extends PassingSink {
  private static final Set<String> KINDS =
      Set.of(
          "html", "css", "js", "json", "jsonl", "jsonld", "xml", "atom", "svg", "txt", "md", "csv",
          "ics", "ris");

  private static final int SMALLEST = 1024; // bytes; less travels in one packet either way
  private static final int PERCENT = 90; // of the file, that its compressed form may have at most

  private static final List<Packing> PACKINGS = Packing.available();
  private static final String ENDINGS =
      PACKINGS.stream().map(Packing::ending).collect(Collectors.joining());

  private final Sink site;

  /** Passes everything on to {@code site}. */
  Precompressed(Sink site) {
    super(site);
    this.site = site;
  }

  /** The same batch with compressed copies of its files. */
  static Batch of(Batch batch) {
    return new Batch(
        batch.folder(),
        () -> key(batch.key().get()),
        batch.turn(),
        sink -> batch.maker().accept(new Precompressed(sink)));
  }

  private static String key(String plain) {
    return plain.isEmpty() ? "" : plain + ENDINGS;
  }

  @Override
  public void put(OutputFile file) {
    site.put(file);
    if (file.bytes().length < SMALLEST || !KINDS.contains(ending(file.path()))) {
      return;
    }
    for (Packing packing : PACKINGS) {
      byte[] small = packing.packed(file.bytes());
      if (small.length * 100L <= file.bytes().length * (long) PERCENT) {
        site.put(new OutputFile(file.path() + packing.ending(), small, file.named()));
      }
    }
  }

  @Override
  public ContentHash put(StreamedFile file) {
    ContentHash hash = site.put(file);
    if (KINDS.contains(ending(file.path()))) {
      for (Packing packing : PACKINGS) {
        site.put(
            new StreamedFile(
                file.path() + packing.ending(), out -> packing.pack(file.content(), out)));
      }
    }
    return hash;
  }

  @Override
  public void once(String key, Consumer<Sink> maker) {
    site.once(key(key), sink -> maker.accept(new Precompressed(sink)));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
