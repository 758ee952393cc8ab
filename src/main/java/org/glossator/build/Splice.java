package org.glossator.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.render.Pieces;

/** Writes a file of pieces, and takes those that the file of the last build has from there. */
final class Splice {
  private static final int BUFFER = 1 << 18; // bytes

  private final Path old;
  private final Map<String, Range> known = new HashMap<>();
  private Range run = Range.NONE;

  /**
   * A piece as it lies in a file.
   *
   * @param key see {@link Pieces.Piece}
   * @param length in bytes
   */
  record Cut(String key, long length) {}

  /** Bytes of the old file. */
  private record Range(long from, long to) {
    static final Range NONE = new Range(0, 0);
  }

  /**
   * A splice.
   *
   * @param old the file of the last build
   * @param cuts what it consists of; empty where that is not known, and it is not looked at
   */
  Splice(Path old, List<Cut> cuts) {
    this.old = old;
    long at = 0;
    for (Cut cut : cuts) {
      if (!cut.key.isEmpty()) {
        known.put(cut.key, new Range(at, at + cut.length));
      }
      at += cut.length;
    }
  }

  /** Writes all pieces, and says what the new file consists of. */
  List<Cut> write(Pieces pieces, HashingStream to) throws IOException {
    if (known.isEmpty()) {
      return made(pieces, to);
    }
    List<Cut> cuts = new ArrayList<>();
    try (FileChannel from = FileChannel.open(old)) {
      for (Pieces.Piece piece : pieces.all()) {
        Range range = known.get(piece.key());
        if (range == null) {
          copy(from, to);
          cuts.add(made(piece, to));
          continue;
        }
        if (range.from != run.to) {
          copy(from, to);
          run = new Range(range.from, range.from);
        }
        run = new Range(run.from, range.to);
        cuts.add(new Cut(piece.key(), range.to - range.from));
      }
      copy(from, to);
    }
    return cuts;
  }

  private static List<Cut> made(Pieces pieces, HashingStream to) throws IOException {
    List<Cut> cuts = new ArrayList<>();
    for (Pieces.Piece piece : pieces.all()) {
      cuts.add(made(piece, to));
    }
    return cuts;
  }

  private static Cut made(Pieces.Piece piece, HashingStream to) throws IOException {
    long start = to.count();
    piece.content().writeTo(to);
    return new Cut(piece.key(), to.count() - start);
  }

  /** Pieces that lie one after the other in both files are copied in one go. */
  private void copy(FileChannel from, HashingStream to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    from.position(run.from);
    for (long left = run.to - run.from; left > 0; left -= buffer.limit()) {
      buffer.clear().limit((int) Math.min(left, BUFFER));
      while (buffer.hasRemaining()) {
        if (from.read(buffer) < 0) {
          throw new IOException(old + ": is shorter than it was when the build began");
        }
      }
      to.write(buffer.array(), 0, buffer.limit());
    }
    run = Range.NONE;
  }
}
