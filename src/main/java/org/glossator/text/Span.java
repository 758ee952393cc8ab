package org.glossator.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 units, as {@link String} counts them.
 *
 * @param start index of the first unit
 * @param end index after the last unit; equal to {@code start} for an empty span (a point)
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every unit of {@code other} lies inside this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; an empty span shares none. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** This span moved by {@code distance} units, to the left when negative. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The words of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start; of two that start together the longer first, as outer elements come before inner. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
