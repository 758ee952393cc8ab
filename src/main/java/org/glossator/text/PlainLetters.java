package org.glossator.text;

/** Letters in lower case and without their accents, which one writer sets and another does not. */
public final class PlainLetters {
  /** Latin letters from U+00C0 to U+017F without their accents; two letters where it takes two. */
  private static final String[] LATIN =
      ("a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
              + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
              + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
              + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n "
              + "o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u "
              + "w w y y y z z z z z z s")
          .split(" ");

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private PlainLetters() {}

  /** Appends {@code c} in lower case, without accents. */
  public static void append(char c, StringBuilder out) {
    if (c < 0x80) {
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else if (c >= 0xC0 && c - 0xC0 < LATIN.length) {
      out.append(LATIN[c - 0xC0]);
    } else if (c >= 0xFB00 && c <= 0xFB06) {
      out.append(LIGATURES[c - 0xFB00]);
    } else {
      out.append(Character.toLowerCase(c));
    }
  }
}
