package org.glossator.cite;

import org.glossator.text.Span;

/**
 * One stream of text made ready for the scanner: white space single, paragraphs parted by one LF,
 * mark-up, soft hyphens and zero-width characters taken out, and for each character the place it
 * came from. A footnote is a stream of its own.
 */
final class Reading {
  /** Set apart in print. */
  static final byte EMPHASIS = 1;

  /** The first character of a printed line. */
  static final byte LINE = 2;

  /** In a block quotation. */
  static final byte QUOTED = 4;

  static final Reading EMPTY = new Reading(new char[0], new int[0], new byte[0], 0);

  private final char[] text;
  private final int[] source;
  private final byte[] flags;
  private final int length;

  Reading(char[] text, int[] source, byte[] flags, int length) {
    this.text = text;
    this.source = source;
    this.flags = flags;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** The character at {@code i}; LF beyond either end, so that parsers need no bounds checks. */
  char at(int i) {
    return i >= 0 && i < length ? text[i] : '\n';
  }

  boolean is(byte flag, int i) {
    return i >= 0 && i < length && (flags[i] & flag) != 0;
  }

  /** The characters between two offsets of this reading. */
  String text(int start, int end) {
    int from = Math.max(0, start);
    int to = Math.min(length, end);
    return from < to ? new String(text, from, to - from) : "";
  }

  /** Where the characters of a span stand in the input. */
  Span sourceOf(int start, int end) {
    if (length == 0) {
      return new Span(0, 0);
    }
    int from = source[Math.min(start, length - 1)];
    int to = end > start ? source[Math.min(end, length) - 1] + 1 : from;
    return new Span(from, Math.max(from, to));
  }

  boolean startsWith(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} ends just before {@code at}. */
  boolean endsWith(String word, int at) {
    return at >= word.length() && startsWith(word, at - word.length());
  }

  /** {@code i}, or the place after the blank that stands there. */
  int skipBlank(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  /** The place after the ", and " or " & " that joins the members of a list, or {@code at}. */
  int joinerEnd(int at) {
    for (String word : new String[] {", and ", ", & ", ", ", " and ", " & "}) {
      if (startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** Whether the number that starts here is no part of a longer one, a sum or a section. */
  boolean startsNumber(int i) {
    char before = at(i - 1);
    if (isLetter(before) || before == '$' || before == '\u00a7' || before == '*' || before == '/') {
      return false;
    }
    boolean decimal = (before == '.' || before == ',' || before == ':') && isDigit(at(i - 2));
    return !decimal && !(isDash(before) && isDigit(at(i - 2)));
  }

  /** Whether a number that ends here is the volume of a citation: "42 U.S.C.", "5 Fed. Reg.". */
  boolean isVolume(int end) {
    return at(end) == ' ' && (isUpper(at(end + 1)) || at(end + 1) == '\u00a7');
  }

  /** The end of a name without the period of the sentence that it ends. */
  int withoutStop(int end) {
    boolean ends = at(end - 1) == '.' && (at(end) == '\n' || isUpper(at(end + 1)));
    int word = end - 1;
    while (isLetter(at(word - 1))) {
      word--;
    }
    boolean digit = isDigit(at(end - 2));
    boolean initials = end - word > 2 && isUpper(at(end - 2)) && isUpper(at(end - 3));
    return ends && (end - word > 5 || digit || initials) ? end - 1 : end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c));
  }

  static boolean isLower(char c) {
    return (c >= 'a' && c <= 'z') || (c > 127 && Character.isLowerCase(c));
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  /** The offset after the digits at {@code i}. */
  int digitsEnd(int i) {
    int end = i;
    while (isDigit(at(end))) {
      end++;
    }
    return end;
  }

  /** The number at {@code [start, end)}, or -1 when it is none or too great to be one of ours. */
  int number(int start, int end) {
    if (end <= start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      if (!isDigit(at(i))) {
        return -1;
      }
      value = value * 10 + (at(i) - '0');
    }
    return value;
  }
}
