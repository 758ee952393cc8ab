package org.glossator.render.template;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Gathers a page as the bytes that are published, piece by piece, so that the page is never held as
 * text too. A piece must not end within a pair of surrogates.
 */
final class Utf8Writer extends Writer {
  private static final int USUAL = 16 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);

  @Override
  public void write(String text, int from, int length) {
    boolean whole = from == 0 && length == text.length();
    bytes.writeBytes(
        (whole ? text : text.substring(from, from + length)).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length));
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
