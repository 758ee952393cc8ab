package org.glossator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.glossator.render.OutputFile;

/**
 * Cuts the files of a Lucene segment into blocks, as far as they grow with the text. The rest, and
 * the two ends of a cut file, go into the boot file, so that opening needs no block.
 */
final class BlockFiles {
  /** Lucene reads its header at every opening; in bytes. */
  private static final int HEAD = 128;

  /** Lucene reads its footer at every opening; in bytes. */
  private static final int TAIL = 64;

  /** The marks of sentences and paragraphs stand in the dictionary's root, which is its end. */
  private static final int TAIL_OF_WORDS = 2048;

  private final Consumer<OutputFile> out;
  private final ByteWriter boot;
  private final BlockWords words;

  /**
   * A cutter.
   *
   * @param out takes the blocks
   * @param boot takes everything else
   * @param words which words stand where
   */
  BlockFiles(Consumer<OutputFile> out, ByteWriter boot, BlockWords words) {
    this.out = out;
    this.boot = boot;
    this.words = words;
  }

  /**
   * Takes the files of a segment.
   *
   * @param small up to this size in bytes nothing is cut
   */
  void take(SortedMap<String, byte[]> files, int small) {
    long total = files.values().stream().mapToLong(b -> b.length).sum();
    files.forEach((name, bytes) -> take(name, bytes, total <= small ? 0 : shift(name, total)));
  }

  /**
   * The size of a block as a power of two; 0 for what is not cut. Positions are read in longer runs
   * than anything else.
   */
  private static int shift(String name, long total) {
    int more = total <= 64 << 20 ? 0 : total <= 512 << 20 ? 2 : 3;
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".doc" -> 13 + more;
      case ".tim" -> 14 + more;
      case ".pos" -> 15 + more;
      default -> 0;
    };
  }

  private void take(String name, byte[] bytes, int shift) {
    boot.string(name);
    if (shift == 0 || bytes.length <= 1 << shift) {
      boot.number(0).bytes(bytes);
      return;
    }
    int size = 1 << shift;
    List<String> blocks = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += size) {
      byte[] block = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size));
      blocks.add(NamedFile.write("b/", block, out));
    }
    boot.number(shift).number(bytes.length);
    boot.bytes(Arrays.copyOf(bytes, HEAD));
    int tail = name.endsWith(".tim") ? TAIL_OF_WORDS : TAIL;
    boot.bytes(Arrays.copyOfRange(bytes, bytes.length - tail, bytes.length));
    NamedFile.list(blocks, boot);
    words.write(name, bytes.length, size, boot);
  }
}
