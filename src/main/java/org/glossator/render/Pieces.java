package org.glossator.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The content of a file that consists of pieces, one after the other: the rows of a table by order.
 * Who keeps the file can take pieces from it when it is made again, and have only the others made.
 *
 * @param all in the order of the file
 */
public record Pieces(List<Piece> all) implements StreamedFile.Content {
  /**
   * A piece.
   *
   * @param key the hash of everything that it follows from, so that equal keys in files of one path
   *     mean equal bytes; empty where that is not known, and it is always made
   * @param content writes its bytes, the same each time
   */
  public record Piece(String key, StreamedFile.Content content) {}

  /** Pieces in this order. */
  public Pieces {
    all = List.copyOf(all);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    for (Piece piece : all) {
      piece.content.writeTo(out);
    }
  }
}
