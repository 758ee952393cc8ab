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
  private long position;
  private IndexFile.Window window = IndexFile.Window.NONE;

  /** The {@code length} bytes of {@code file} from {@code offset} on. */
  IndexFileInput(String description, IndexFile file, long offset, long length) {
    super(description);
    this.file = file;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public byte readByte() throws IOException {
    if (position >= length) {
      throw new EOFException(toString());
    }
    int i = indexOf(offset + position);
    position++;
    return window.bytes()[i];
  }

  @Override
  public void readBytes(byte[] into, int at, int count) throws IOException {
    if (position + count > length) {
      throw new EOFException(toString());
    }
    copy(offset + position, into, at, count);
    position += count;
  }

  @Override
  public short readShort() throws IOException {
    short value = readShort(position);
    position += Short.BYTES;
    return value;
  }

  @Override
  public int readInt() throws IOException {
    int value = readInt(position);
    position += Integer.BYTES;
    return value;
  }

  @Override
  public long readLong() throws IOException {
    long value = readLong(position);
    position += Long.BYTES;
    return value;
  }

  @Override
  public byte readByte(long at) throws IOException {
    check(at, 1);
    int i = indexOf(offset + at);
    return window.bytes()[i];
  }

  @Override
  public void readBytes(long at, byte[] into, int from, int count) throws IOException {
    check(at, count);
    copy(offset + at, into, from, count);
  }

  @Override
  public short readShort(long at) throws IOException {
    return (short) ((readByte(at) & 0xFF) | (readByte(at + 1) & 0xFF) << 8);
  }

  @Override
  public int readInt(long at) throws IOException {
    check(at, Integer.BYTES);
    int i = indexOf(offset + at);
    byte[] bytes = window.bytes();
    if (i + Integer.BYTES > bytes.length) {
      return (readShort(at) & 0xFFFF) | (readShort(at + 2) & 0xFFFF) << 16;
    }
    return (bytes[i] & 0xFF)
        | (bytes[i + 1] & 0xFF) << 8
        | (bytes[i + 2] & 0xFF) << 16
        | (bytes[i + 3] & 0xFF) << 24;
  }

  @Override
  public long readLong(long at) throws IOException {
    return (readInt(at) & 0xFFFFFFFFL) | ((long) readInt(at + Integer.BYTES) << 32);
  }

  @Override
  public long getFilePointer() {
    return position;
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0 || to > length) {
      throw new EOFException(toString());
    }
    position = to;
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
    copy.position = position;
    return copy;
  }

  @Override
  public void close() {}

  private void check(long at, int count) throws EOFException {
    if (at < 0 || at + count > length) {
      throw new EOFException(toString());
    }
  }

  private void copy(long at, byte[] into, int start, int count) throws IOException {
    long from = at;
    int done = 0;
    while (done < count) {
      int i = indexOf(from);
      int some = Math.min(count - done, window.bytes().length - i);
      System.arraycopy(window.bytes(), i, into, start + done, some);
      done += some;
      from += some;
    }
  }

  /** Where the byte at {@code at} of the file is in the window, which is moved if it must be. */
  private int indexOf(long at) throws IOException {
    if (at < window.start() || at >= window.end()) {
      window = file.window(at);
    }
    return (int) (at - window.start());
  }
}
