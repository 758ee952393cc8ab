package org.glossator.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text as it was read: where it came from, its characters, and where its lines begin. Lines end
 * at LF, CR LF or CR.
 *
 * <p>It may be a cutting of a longer text, which says of its characters where they stood there.
 *
 * <p>Two source files are equal when their name and text are, and where they were cut from.
 */
public final class SourceFile {
  private static final int[] ONE_LINE = {0};

  private final String name;
  private final String text;
  private final Position start;
  private final int[] lineStarts;

  private SourceFile(String name, String text, Position start) {
    this.name = name;
    this.text = text;
    this.start = start;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A source file.
   *
   * @param name what to call it in messages: its path with {@code /}, as the user would type it
   * @param text its characters, without a byte order mark
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, Position.START);
  }

  /**
   * A cutting of a source file, as {@link #cut} makes it.
   *
   * @param start where its first character stood
   */
  public static SourceFile cutting(String name, String text, Position start) {
    return new SourceFile(name, text, start);
  }

  /** What is in {@code span} of this text, which knows where it stood. */
  public SourceFile cut(Span span) {
    return new SourceFile(name, span.of(text), position(span.start()));
  }

  /** Where its first character stands. */
  public Position start() {
    return start;
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

  /**
   * The span of line {@code line}, without its line end; lines are counted from 1, or from the one
   * at which this was cut.
   */
  public Span line(int line) {
    int index = line - start.line();
    int from = lineStarts[index];
    int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(from, end);
  }

  /** Where the unit at {@code offset} stands; the end of the text is a place too. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], Math.min(offset, text.length()));
    return new Position(start.line() + line, (line == 0 ? start.column() : 1) + column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile that
        && name.equals(that.name)
        && text.equals(that.text)
        && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text, start);
  }

  @Override
  public String toString() {
    return name;
  }

  private static int[] lineStarts(String text) {
    int[] starts = ONE_LINE;
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean first = feed < 0 || (carriage >= 0 && carriage < feed);
      int end = first && feed != carriage + 1 ? carriage : feed;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, Math.max(16, count * 2));
      }
      starts[count++] = end + 1;
      feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
      carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
    }
    return count == starts.length ? starts : Arrays.copyOf(starts, count);
  }
}
