package org.glossator.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text made of another, which knows of each of its characters where it stands there. */
public final class Mapped {
  /** What a reader takes for one character, with its marks. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private static final int ESCAPE = 3;

  private final String text;

  /** Where each character starts and ends as it is written; empty if the text is as written. */
  private final int[] starts;

  private final int[] ends;

  private Mapped(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text as it is written. */
  public static Mapped of(String text) {
    return new Mapped(text, new int[0], new int[0]);
  }

  /** The text as it was made. */
  public String text() {
    return text;
  }

  /** Where the characters from {@code start} to {@code end} are written; these are not none. */
  public Span source(int start, int end) {
    return starts.length == 0 ? new Span(start, end) : new Span(starts[start], ends[end - 1]);
  }

  /** The same in the composed form of Unicode (UAX 15, NFC). */
  public Mapped composed() {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return this;
    }
    Maker maker = new Maker();
    Matcher character = CHARACTER.matcher(text);
    while (character.find()) {
      String written = character.group();
      if (Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
        maker.keep(character.start(), character.end());
      } else {
        maker.add(
            Normalizer.normalize(written, Normalizer.Form.NFC),
            source(character.start(), character.end()));
      }
    }
    return maker.made();
  }

  /** The same with the escapes of web addresses, such as "%C3%A9", as what they stand for. */
  public Mapped unescaped() {
    Maker maker = new Maker();
    int at = 0;
    while (at < text.length()) {
      int bytes = length(at);
      String character = bytes == 0 ? "" : character(at, bytes);
      if (character.isEmpty()) {
        maker.keep(at, at + 1);
        at++;
      } else {
        maker.add(character, source(at, at + ESCAPE * bytes));
        at += ESCAPE * bytes;
      }
    }
    return maker.made();
  }

  /** How many bytes the character has that an escape at {@code at} begins, or 0. */
  private int length(int at) {
    int lead = escaped(at);
    return lead < 0 ? 0 : lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** The byte that is escaped at {@code at}, or -1. */
  private int escaped(int at) {
    if (at + ESCAPE > text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int high = digit(text.charAt(at + 1));
    int low = digit(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int digit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  /** The character of these escaped bytes, or nothing if they are none of UTF-8. */
  private String character(int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int escaped = escaped(at + ESCAPE * i);
      if (escaped < 0) {
        return "";
      }
      bytes[i] = (byte) escaped;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /** Puts a text together, character by character. */
  private final class Maker {
    private final StringBuilder made = new StringBuilder(text.length());
    private int[] from = new int[text.length()];
    private int[] to = new int[text.length()];

    /** Adds what stays as it stands. */
    void keep(int start, int end) {
      for (int i = start; i < end; i++) {
        add(text.substring(i, i + 1), source(i, i + 1));
      }
    }

    /** Adds characters that are written in one place. */
    void add(String characters, Span place) {
      int length = made.length();
      made.append(characters);
      if (made.length() > from.length) { // a few characters are longer when they are composed
        from = Arrays.copyOf(from, made.length() * 2);
        to = Arrays.copyOf(to, made.length() * 2);
      }
      Arrays.fill(from, length, made.length(), place.start());
      Arrays.fill(to, length, made.length(), place.end());
    }

    Mapped made() {
      return new Mapped(made.toString(), from, to);
    }
  }
}
