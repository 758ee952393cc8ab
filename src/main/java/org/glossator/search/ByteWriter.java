package org.glossator.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link org.glossator.search.engine.ByteReader} reads. */
final class ByteWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A number from 0 to 2³²−1, seven bits a byte. */
  ByteWriter number(long number) {
    long rest = number;
    while (rest > 0x7F) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  ByteWriter string(String string) {
    return bytes(string.getBytes(StandardCharsets.UTF_8));
  }

  ByteWriter bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  /** Bytes without their number; the reader must know it. */
  ByteWriter raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  ByteWriter strings(List<String> strings) {
    number(strings.size());
    strings.forEach(this::string);
    return this;
  }

  ByteWriter numbers(int... numbers) {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
