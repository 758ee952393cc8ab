package org.glossator.build.memory;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteOut} wrote. Bytes that it did not write end in an exception. */
final class ByteIn {
  private final byte[] bytes;
  private final String[] texts;
  private int at;

  ByteIn(byte[] bytes) {
    this.bytes = bytes;
    int count = number();
    if (count < 0 || count > bytes.length) {
      throw new IndexOutOfBoundsException(count);
    }
    this.texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = spelled();
    }
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  String text() {
    return texts[number()];
  }

  private String spelled() {
    int head = number();
    int length = head >>> 1;
    int size = (head & 1) == 0 ? length : length * 2;
    if (size < 0 || size > bytes.length - at) {
      throw new IndexOutOfBoundsException(size);
    }
    String text;
    if ((head & 1) == 0) {
      text = new String(bytes, at, size, StandardCharsets.ISO_8859_1);
    } else {
      char[] units = new char[length];
      for (int i = 0; i < length; i++) {
        units[i] = (char) (bytes[at + 2 * i] & 0xFF | bytes[at + 2 * i + 1] << 8);
      }
      text = new String(units);
    }
    at += size;
    return text;
  }
}
