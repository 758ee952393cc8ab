package org.glossator.cite;

import java.util.Arrays;

/** Collects the characters of a {@link Reading}. */
final class ReadingBuilder {
  private char[] text;
  private int[] source;
  private byte[] flags;
  private int length;
  private boolean blank;
  private boolean line = true;

  ReadingBuilder(int capacity) {
    int size = Math.max(16, capacity);
    text = new char[size];
    source = new int[size];
    flags = new byte[size];
  }

  /** Adds a character that came from {@code from}; white space becomes one blank. */
  void add(char c, int from, byte flag) {
    if (c == ' ' || c == '\t' || c == '\u00a0' || isSpace(c)) {
      blank = true;
      return;
    }
    if (isNothing(c)) {
      return;
    }
    if (blank && length > 0 && text[length - 1] != '\n') {
      put(' ', from - 1, (byte) (flag & flagBefore()));
    }
    blank = false;
    put(c, from, line ? (byte) (flag | Reading.LINE) : flag);
    line = false;
  }

  /** A printed line ends here. */
  void endLine() {
    blank = true;
    line = true;
  }

  /** A paragraph ends here. */
  void endParagraph(int from) {
    if (length > 0 && text[length - 1] != '\n') {
      put('\n', from, (byte) 0);
    }
    blank = false;
    line = true;
  }

  /** The last character that is not white space, or LF. */
  char last() {
    return length > 0 ? text[length - 1] : '\n';
  }

  int length() {
    return length;
  }

  Reading build() {
    return new Reading(text, source, flags, length);
  }

  private byte flagBefore() {
    return flags[length - 1];
  }

  private void put(char c, int from, byte flag) {
    if (length == text.length) {
      int size = length * 2;
      text = Arrays.copyOf(text, size);
      source = Arrays.copyOf(source, size);
      flags = Arrays.copyOf(flags, size);
    }
    text[length] = c;
    source[length] = Math.max(0, from);
    flags[length] = flag;
    length++;
  }

  private static boolean isSpace(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || (c > 127 && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u2028'
        || c == '\u0085'
        || c == '\u1680';
  }

  /** Soft hyphens, zero-width characters, marks of direction and control characters. */
  private static boolean isNothing(char c) {
    return c < ' '
        || c == '\u00ad'
        || c == '\ufeff'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064');
  }
}
