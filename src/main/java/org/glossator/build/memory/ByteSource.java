package org.glossator.build.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {
  private final List<String> texts = new ArrayList<>();
  private final List<Object> shared = new ArrayList<>();
  private final byte[] bytes;
  private final UnaryOperator<String> once;
  private int at;

  /**
   * A source.
   *
   * @param once gives of equal texts the same
   */
  ByteSource(byte[] bytes, UnaryOperator<String> once) {
    this.bytes = bytes.clone();
    this.once = once;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int octet() {
    if (at >= bytes.length) {
      throw new MalformedException("cut off");
    }
    return bytes[at++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = octet();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new MalformedException("an endless number");
  }

  /** A number below {@code limit}. */
  int choice(int limit) {
    long value = number();
    if (value < 0 || value >= limit) {
      throw new MalformedException("no such choice");
    }
    return (int) value;
  }

  /** A number of things of which each takes a byte at least. */
  int count() {
    long count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new MalformedException("more things than bytes");
    }
    return (int) count;
  }

  String text() {
    long before = number();
    if (before > 0) {
      return of(texts, before - 1);
    }
    int kind = octet();
    int length = count();
    String text = once.apply(new String(bytes, at, length, kind == 1 ? ISO_8859_1 : UTF_16LE));
    at += length;
    texts.add(text);
    return text;
  }

  /** The shared object of this number. */
  Object shared(long number) {
    return of(shared, number);
  }

  /** Keeps a place for a shared object that is about to be read. */
  int reserve() {
    shared.add(this);
    return shared.size() - 1;
  }

  /** Puts a shared object in its place. */
  void share(int place, Object value) {
    shared.set(place, value);
  }

  private static <T> T of(List<T> all, long number) {
    if (number < 0 || number >= all.size()) {
      throw new MalformedException("no such thing before");
    }
    return all.get((int) number);
  }
}
