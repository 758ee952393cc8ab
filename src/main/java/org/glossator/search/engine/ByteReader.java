package org.glossator.search.engine;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@code ByteWriter} wrote: numbers of seven bits a byte, low ones first, and UTF-8
 * strings with their length before them. Data that ends too early or cannot be are {@link
 * BrokenIndex}.
 */
public final class ByteReader {
  private final byte[] bytes;
  private int at;

  /** Reads {@code bytes} from the start. */
  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number from 0 on. */
  public int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at == bytes.length) {
        throw new BrokenIndex();
      }
      byte b = bytes[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new BrokenIndex();
  }

  /** A count of things that each take at least one byte. */
  public int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new BrokenIndex();
    }
    return count;
  }

  /** A string. */
  public String string() {
    return slice().string();
  }

  /** A string that is not decoded yet. */
  Slice slice() {
    int length = count();
    at += length;
    return new Slice(bytes, at - length, at);
  }

  /** The UTF-8 of a string among other bytes. */
  @SuppressWarnings("ArrayRecordComponent") // a view of the file; never compared
  record Slice(byte[] bytes, int from, int to) {
    static Slice of(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new Slice(bytes, 0, bytes.length);
    }

    boolean isEmpty() {
      return from == to;
    }

    /** The string. What takes four bytes a character is rare, and left to the platform. */
    String string() {
      char[] chars = new char[to - from];
      int count = 0;
      int at = from;
      while (at < to) {
        int b = bytes[at++];
        if (b >= 0) {
          chars[count++] = (char) b;
        } else if ((b & 0xE0) == 0xC0 && at < to) {
          chars[count++] = (char) (((b & 0x1F) << 6) | (bytes[at++] & 0x3F));
        } else if ((b & 0xF0) == 0xE0 && at + 1 < to) {
          int second = bytes[at++] & 0x3F;
          chars[count++] = (char) (((b & 0x0F) << 12) | (second << 6) | (bytes[at++] & 0x3F));
        } else {
          return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
      }
      return new String(chars, 0, count);
    }
  }

  /** Some bytes with their number before them. */
  public byte[] bytes() {
    int length = count();
    byte[] copy = new byte[length];
    System.arraycopy(bytes, at, copy, 0, length);
    at += length;
    return copy;
  }

  /** An array of numbers with its length before it. */
  public int[] numbers() {
    int[] numbers = new int[count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  /** An array of strings with its length before it. */
  public String[] strings() {
    String[] strings = new String[count()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = string();
    }
    return strings;
  }

  /**
   * Names of files with their number before them, of which five bytes of the hash are written.
   *
   * @param kind what all of them begin with: "b/"
   */
  public Names names(String kind) {
    int count = number();
    int length = count * Names.HASH;
    if (count < 0 || length / Names.HASH != count || length > bytes.length - at) {
      throw new BrokenIndex();
    }
    at += length;
    return new Names(kind, count, bytes, at - length);
  }
}
