package org.glossator.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text as it was read: where it came from, its characters, and where its lines begin. Lines end
 * at LF, CR LF or CR.
 *
 * <p>Two source files are equal when their name and text are.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A source file.
   *
   * @param name what to call it in messages: its path with {@code /}, as the user would type it
   * @param text its characters, without a byte order mark
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The span of line {@code line} (1-based), without its line end. */
  public Span line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** Where the unit at {@code offset} stands; the end of the text is a place too. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], Math.min(offset, text.length()));
    return new Position(line + 1, column + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
