package org.glossator.build.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bytes that grow, with each text once: numbers are short when small, texts are numbers. */
final class ByteOut {
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  void text(String text) {
    Integer known = texts.get(text);
    if (known == null) {
      texts.put(text, texts.size());
    }
    number(known == null ? texts.size() - 1 : known);
  }

  private void put(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }

  private void raw(byte[] more) {
    if (size + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more.length));
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** The texts, then everything else. */
  byte[] toBytes() {
    ByteOut whole = new ByteOut();
    whole.number(texts.size());
    texts.keySet().forEach(whole::spell);
    whole.raw(Arrays.copyOf(bytes, size));
    return Arrays.copyOf(whole.bytes, whole.size);
  }

  /** One byte a character where that is enough, else two. */
  private void spell(String text) {
    boolean narrow = text.chars().allMatch(c -> c < 256);
    number(text.length() << 1 | (narrow ? 0 : 1));
    byte[] spelled = new byte[narrow ? text.length() : text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (narrow) {
        spelled[i] = (byte) c;
      } else {
        spelled[2 * i] = (byte) c;
        spelled[2 * i + 1] = (byte) (c >> 8);
      }
    }
    raw(spelled);
  }
}
