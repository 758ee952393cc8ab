package org.glossator.engine.jdk;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Methods of strings and characters that TeaVM's class library lacks. A receiver is the first
 * argument.
 */
public final class Missing {
  private Missing() {}

  public static Stream<String> lines(String text) {
    String[] lines = text.split("\r\n|\n|\r", -1);
    int count =
        lines.length > 0 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    return Arrays.stream(lines, 0, count);
  }

  public static int indexOf(String text, int character, int from, int to) {
    int found = text.indexOf(character, from);
    return found >= 0 && found < to ? found : -1;
  }

  public static String toString(int codePoint) {
    return new String(Character.toChars(codePoint));
  }
}
