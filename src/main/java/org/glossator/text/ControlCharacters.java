package org.glossator.text;

/**
 * Characters that no page and no XML file may hold and nobody can see: the controls of ASCII other
 * than those that end or part lines and pages, and the two that are no characters at all.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /** Where the first of them stands in {@code text}, or -1. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOne(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "U+0007", for a message that cannot show it. */
  public static String name(char c) {
    return String.format("U+%04X", (int) c);
  }

  private static boolean isOne(char c) {
    boolean parts = c == '\t' || c == '\n' || c == '\r' || c == '\f';
    return (c < ' ' && !parts) || c == 0x7F || c == '\uFFFE' || c == '\uFFFF';
  }
}
