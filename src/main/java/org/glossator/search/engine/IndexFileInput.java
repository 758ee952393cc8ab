package org.glossator.search.engine;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/** Reads an {@link IndexFile}, or a slice of it, as Lucene wants it read. Little-endian. */
final class IndexFileInput extends IndexInput implements RandomAccessInput {
  private final IndexFile file;
  private final long offset;
  private final long length;

  /** What is read next is {@code bytes[at]}, up to {@code end}; the next window is behind it. */
  private byte[] bytes = IndexFile.Window.NONE.bytes();

  private int at;
  private int end;

  /** Where {@code bytes} starts in the slice; before it where the slice starts within. */
  private long start;

  private IndexFile.Window anywhere = IndexFile.Window.NONE;

  /** The {@code length} bytes of {@code file} from {@code offset} on. */
  IndexFileInput(String description, IndexFile file, long offset, long length) {
    super(description);
    this.file = file;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public byte readByte() throws IOException {
    if (at == end) {
      next();
    }
    return bytes[at++];
  }

  @Override
  public void readBytes(byte[] into, int from, int count) throws IOException {
    int done = 0;
    while (done < count) {
      if (at == end) {
        next();
      }
      int some = Math.min(count - done, end - at);
      System.arraycopy(bytes, at, into, from + done, some);
      at += some;
      done += some;
    }
  }

  @Override
  public short readShort() throws IOException {
    int low = readByte() & 0xFF;
    return (short) (low | readByte() << 8);
  }

  @Override
  public int readInt() throws IOException {
    if (end - at < Integer.BYTES) {
      int low = readShort() & 0xFFFF;
      return low | readShort() << 16;
    }
    int i = at;
    at += Integer.BYTES;
    return intAt(bytes, i);
  }

  @Override
  public void readInts(int[] into, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      into[i] = readInt();
    }
  }

  @Override
  public long readLong() throws IOException {
    long low = readInt() & 0xFFFFFFFFL;
    return low | (long) readInt() << 32;
  }

  /** Moves on to the window with the next byte. */
  private void next() throws IOException {
    long position = start + at;
    if (position >= length) {
      throw new EOFException(toString());
    }
    IndexFile.Window window = file.window(offset + position);
    bytes = window.bytes();
    start = window.start() - offset;
    at = (int) (position - start);
    end = (int) Math.min(bytes.length, length - start);
  }

  @Override
  public long getFilePointer() {
    return start + at;
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0 || to > length) {
      throw new EOFException(toString());
    }
    if (to < start || to > start + end) {
      start = to;
      end = 0;
    }
    at = (int) (to - start);
  }

  @Override
  public byte readByte(long from) throws IOException {
    check(from, 1);
    return bytesAt(from)[(int) (offset + from - anywhere.start())];
  }

  @Override
  public void readBytes(long from, byte[] into, int to, int count) throws IOException {
    check(from, count);
    for (int i = 0; i < count; i++) {
      into[to + i] = readByte(from + i);
    }
  }

  @Override
  public short readShort(long from) throws IOException {
    return (short) ((readByte(from) & 0xFF) | readByte(from + 1) << 8);
  }

  @Override
  public int readInt(long from) throws IOException {
    check(from, Integer.BYTES);
    byte[] some = bytesAt(from);
    int i = (int) (offset + from - anywhere.start());
    return i + Integer.BYTES <= some.length
        ? intAt(some, i)
        : (readShort(from) & 0xFFFF) | readShort(from + 2) << 16;
  }

  @Override
  public long readLong(long from) throws IOException {
    return (readInt(from) & 0xFFFFFFFFL) | (long) readInt(from + Integer.BYTES) << 32;
  }

  private void check(long from, int count) throws EOFException {
    if (from < 0 || from + count > length) {
      throw new EOFException(toString());
    }
  }

  /** The bytes of {@link #anywhere}, which is moved to where {@code from} is if it must be. */
  private byte[] bytesAt(long from) throws IOException {
    long position = offset + from;
    if (position < anywhere.start() || position >= anywhere.end()) {
      anywhere = file.window(position);
    }
    return anywhere.bytes();
  }

  private static int intAt(byte[] bytes, int i) {
    return (bytes[i] & 0xFF)
        | (bytes[i + 1] & 0xFF) << 8
        | (bytes[i + 2] & 0xFF) << 16
        | bytes[i + 3] << 24;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public IndexFileInput slice(String description, long from, long count) throws IOException {
    if (from < 0 || count < 0 || from + count > length) {
      throw new EOFException(description);
    }
    return new IndexFileInput(getFullSliceDescription(description), file, offset + from, count);
  }

  @Override
  public RandomAccessInput randomAccessSlice(long from, long count) throws IOException {
    return slice("slice", from, count);
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod") // the copy has a window of its own
  public IndexFileInput clone() {
    IndexFileInput copy = new IndexFileInput(toString(), file, offset, length);
    copy.start = getFilePointer();
    return copy;
  }

  @Override
  public void close() {}
}
