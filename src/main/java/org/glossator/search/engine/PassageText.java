package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.compress.LZ4;
import org.glossator.order.Pin;
import org.glossator.search.language.Sieve;
import org.glossator.transcript.LineAddress;
import org.jspecify.annotations.Nullable;

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

  /** One passage. What it says is decoded when it is wanted. */
  static final class Passage {
    private final PassageKind kind;
    private final ByteReader.Slice anchor;
    private final ByteReader.Slice fixedPin;
    private final List<LineStart> lines;
    private final ByteReader.Slice bytes;
    private @Nullable String text;

    /**
     * A passage of an order's file.
     *
     * @param anchor the id of its block or note
     * @param fixedPin its pin where lines do not say it: a footnote's, a note's; or empty
     */
    Passage(
        PassageKind kind,
        ByteReader.Slice anchor,
        ByteReader.Slice fixedPin,
        ByteReader.Slice bytes,
        List<LineStart> lines) {
      this.kind = kind;
      this.anchor = anchor;
      this.fixedPin = fixedPin;
      this.bytes = bytes;
      this.lines = lines;
    }

    PassageKind kind() {
      return kind;
    }

    String anchor() {
      return anchor.string();
    }

    String text() {
      String decoded = text;
      if (decoded == null) {
        decoded = bytes.string();
        text = decoded;
      }
      return decoded;
    }

    /** Whether it may have a word that {@code sieve} lets through. */
    boolean passes(Sieve sieve) {
      return sieve.passes(bytes.bytes(), bytes.from(), bytes.to());
    }

    /** The Lucene field in which its words are. */
    String field() {
      return kind == PassageKind.NOTE ? Indexed.NOTE : Indexed.BODY;
    }

    /** The id on the page for the character at {@code offset}. */
    String anchorOf(int offset) {
      LineAddress address = addressOf(offset);
      return address.citable() ? "L" + address.page() + "." + address.line() : anchor();
    }

    /** Page and lines of the characters from {@code start} to {@code end}; empty if unknown. */
    String pinOf(int start, int end) {
      if (!fixedPin.isEmpty() || lines.isEmpty()) {
        return fixedPin.string();
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
    ByteReader.Slice anchor = reader.slice();
    ByteReader.Slice pin = reader.slice();
    ByteReader.Slice text = reader.slice();
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
