package org.glossator.build.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Bytes that grow. A text is written once, and by its number when it comes again. */
final class ByteSink {
  private final Map<String, Integer> texts = new HashMap<>();
  private final IdentityHashMap<Object, Integer> shared = new IdentityHashMap<>();
  private byte[] bytes = new byte[1 << 12];
  private int size;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** A whole number, small ones in few bytes whatever their sign. */
  void number(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    if (before != null) {
      number(before + 1);
      return;
    }
    number(0);
    boolean latin = isLatin(text);
    byte[] encoded = text.getBytes(latin ? ISO_8859_1 : UTF_16LE);
    boolean whole = latin || new String(encoded, UTF_16LE).equals(text);
    if (!whole) {
      throw new MalformedException("half a character cannot be kept");
    }
    octet(latin ? 1 : 2);
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x100) {
        return false;
      }
    }
    return true;
  }

  /** The number that the very same object has been given, or -1 if it has just been given one. */
  int again(Object value) {
    Integer before = shared.putIfAbsent(value, shared.size());
    return before == null ? -1 : before;
  }
}
