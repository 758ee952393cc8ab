package org.glossator.text;

/**
 * A place as an editor shows it.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** Where every text starts. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
