package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.compress.LZ4;
import org.glossator.order.Pin;
import org.glossator.transcript.LineAddress;

/**
 * The passages of one order, as its file of passages has them.
 *
 * @param path the order's folder on the site
 * @param date as readers see it, or empty
 * @param passages in reading order: body, footnotes, notes
 */
record PassageText(
    String path,
    String title,
    String caseName,
    String court,
    String docketNumber,
    String date,
    List<Passage> passages) {
  /** No order is longer than this, in bytes; a broken file could claim anything. */
  private static final int MOST = 64 << 20;

  /**
   * One passage.
   *
   * @param anchor the id of its block or note
   * @param fixedPin its pin where lines do not say it: a footnote's, a note's; or empty
   */
  record Passage(
      PassageKind kind, String anchor, String fixedPin, String text, List<LineStart> lines) {

    /** The id on the page for the character at {@code offset}. */
    String anchorOf(int offset) {
      LineAddress address = addressOf(offset);
      return address.citable() ? "L" + address.page() + "." + address.line() : anchor;
    }

    /** Page and lines of the characters from {@code start} to {@code end}; empty if unknown. */
    String pinOf(int start, int end) {
      if (!fixedPin.isEmpty() || lines.isEmpty()) {
        return fixedPin;
      }
      return new Pin(addressOf(start), addressOf(Math.max(start, end - 1))).text();
    }

    private LineAddress addressOf(int offset) {
      LineAddress found = LineAddress.unnumbered(1);
      for (LineStart line : lines) {
        if (line.offset > offset) {
          break;
        }
        found = line.address();
      }
      return found;
    }
  }

  /**
   * A printed line starts here.
   *
   * @param line its printed number, or 0 where it cannot be cited
   */
  record LineStart(int offset, int page, int line) {
    LineAddress address() {
      return line == 0 ? LineAddress.unnumbered(page) : LineAddress.printed(page, line);
    }
  }

  /** Reads a file of passages, which is packed: its length, then Lucene's LZ4. */
  static PassageText read(byte[] packed) throws IOException {
    ByteReader reader = new ByteReader(unpacked(packed));
    String path = reader.string();
    String title = reader.string();
    String caseName = reader.string();
    String court = reader.string();
    String docketNumber = reader.string();
    String date = reader.string();
    List<Passage> passages = new ArrayList<>();
    for (int left = reader.count(); left > 0; left--) {
      passages.add(passage(reader));
    }
    return new PassageText(path, title, caseName, court, docketNumber, date, passages);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    ByteReader reader = new ByteReader(packed);
    int length = reader.number();
    byte[] rest = reader.bytes();
    if (length < 0 || length > MOST) {
      throw new BrokenIndex();
    }
    byte[] bytes = new byte[length];
    int end = LZ4.decompress(new ByteArrayDataInput(rest), length, bytes, 0);
    if (end != length) {
      throw new BrokenIndex();
    }
    return bytes;
  }

  private static Passage passage(ByteReader reader) {
    int kind = reader.number();
    String anchor = reader.string();
    String pin = reader.string();
    String text = reader.string();
    int count = reader.count();
    List<LineStart> lines = new ArrayList<>(count);
    int offset = 0;
    for (int i = 0; i < count; i++) {
      offset += reader.number();
      lines.add(new LineStart(offset, reader.number(), reader.number()));
    }
    return new Passage(PassageKind.of(kind), anchor, pin, text, lines);
  }
}
