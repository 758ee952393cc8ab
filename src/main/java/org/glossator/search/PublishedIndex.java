package org.glossator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.glossator.render.OutputFile;
import org.glossator.search.SearchPassage.LineStart;
import org.glossator.text.ContentHash;

/**
 * Cuts an index into the files that a static host serves. Every file but the boot file is named by
 * its content, so that it can be cached for ever and an unchanged one is not published again.
 */
final class PublishedIndex {
  /** Where all of it lies on the site. */
  static final String FOLDER = "search/data/";

  /** The version of the boot file; {@code engine.Catalog} reads no other. */
  private static final int FORMAT = 1;

  /** Up to this size in bytes an index is whole in the boot file. */
  private static final int SMALL = 1 << 20;

  private static final int FACETS_INLINE = 16 << 10;
  private static final int HEAD = 128;
  private static final int TAIL = 64;

  private final List<OutputFile> files = new ArrayList<>();

  private PublishedIndex() {}

  /**
   * The files for {@code documents}; the boot file is the last.
   *
   * @param documents in the order of publication
   */
  static List<OutputFile> of(List<SearchDocument> documents) {
    PublishedIndex index = new PublishedIndex();
    SortedMap<String, byte[]> lucene = IndexFiles.of(documents);
    List<OutputFile> texts =
        documents.parallelStream()
            .map(d -> named("t/", TextPacking.pack(PassageBytes.of(d))))
            .toList();
    index.files.addAll(texts);
    byte[] boot = index.boot(documents, lucene, texts);
    index.files.add(packed("boot-" + ContentHash.of(boot).brief(), boot));
    return List.copyOf(index.files);
  }

  private byte[] boot(
      List<SearchDocument> documents, SortedMap<String, byte[]> lucene, List<OutputFile> texts) {
    ByteWriter boot = new ByteWriter().number(FORMAT);
    int total = lucene.values().stream().mapToInt(b -> b.length).sum();
    boot.number(lucene.size());
    lucene.forEach((name, bytes) -> luceneFile(boot, name, bytes, shift(total)));
    boot.numbers(documents.stream().mapToInt(PublishedIndex::day).toArray());
    boot.strings(texts.stream().map(PublishedIndex::name).toList());
    byte[] facets = FacetBytes.of(documents);
    if (facets.length <= FACETS_INLINE) {
      return boot.string("").bytes(facets).toBytes();
    }
    OutputFile file = named("f/", facets);
    files.add(file);
    return boot.string(name(file)).bytes(new byte[0]).toBytes();
  }

  /** The size of a block as a power of two: small where the index is, 0 for no blocks. */
  private static int shift(int total) {
    if (total <= SMALL) {
      return 0;
    }
    return total <= 64 << 20 ? 13 : total <= 512 << 20 ? 16 : 17;
  }

  /** Only what grows with the text is cut; the rest is read whole at every opening. */
  private void luceneFile(ByteWriter boot, String name, byte[] bytes, int shift) {
    boot.string(name);
    boolean big = name.endsWith(".tim") || name.endsWith(".doc") || name.endsWith(".pos");
    if (shift == 0 || !big || bytes.length <= 1 << shift) {
      boot.number(0).bytes(bytes);
      return;
    }
    int size = 1 << shift;
    int count = (bytes.length + size - 1) >> shift;
    List<OutputFile> blocks =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i ->
                named(
                    "b/",
                    Arrays.copyOfRange(bytes, i * size, Math.min(bytes.length, (i + 1) * size))))
            .toList();
    files.addAll(blocks);
    boot.number(shift).number(bytes.length);
    boot.bytes(Arrays.copyOf(bytes, HEAD));
    boot.bytes(Arrays.copyOfRange(bytes, bytes.length - TAIL, bytes.length));
    boot.strings(blocks.stream().map(PublishedIndex::name).toList());
  }

  private static int day(SearchDocument document) {
    return document
        .date()
        .map(d -> d.getYear() * 10_000 + d.getMonthValue() * 100 + d.getDayOfMonth())
        .orElse(0);
  }

  private static OutputFile named(String folder, byte[] bytes) {
    return packed(folder + ContentHash.of(bytes).brief(), bytes);
  }

  private static OutputFile packed(String name, byte[] bytes) {
    return new OutputFile(FOLDER + name + ".js", PackedFile.pack(name, bytes));
  }

  /** What the index calls a file: its path below the folder, without ".js". */
  private static String name(OutputFile file) {
    return file.path().substring(FOLDER.length(), file.path().length() - 3);
  }

  /** A document's passages as {@code engine.PassageText} reads them. */
  private static final class PassageBytes {
    static byte[] of(SearchDocument document) {
      ByteWriter out =
          new ByteWriter()
              .string(document.path())
              .string(document.title())
              .string(document.caseName())
              .string(document.court().label())
              .string(document.docketNumber())
              .string(document.date().map(Object::toString).orElse(""))
              .number(document.passages().size());
      document.passages().forEach(p -> passage(out, p));
      return out.toBytes();
    }

    private static void passage(ByteWriter out, SearchPassage passage) {
      out.number(passage.kind().code());
      out.string(passage.anchor()).string(passage.pin()).string(passage.text());
      out.number(passage.lines().size());
      int last = 0;
      for (LineStart line : passage.lines()) {
        out.number(line.offset() - last).number(line.page()).number(line.line());
        last = line.offset();
      }
    }
  }
}
