package org.glossator.transcript;

/**
 * Where a line stands in the court's own numbering.
 *
 * @param page 1-based; 0 where the source does not mark pages
 * @param line the printed line number beside it, or 0 if there is none
 * @param precision how far the line number can be trusted
 */
public record LineAddress(int page, int line, Precision precision)
    implements Comparable<LineAddress> {

  /** How a line came by its number. */
  public enum Precision {
    /** The number is printed beside this very line. */
    PRINTED,
    /** The line stands between this number and the next. */
    BETWEEN,
    /** Single-spaced lines beside fewer numbers: spread over them; never a pin cite. */
    ESTIMATED,
    /** No number: cite by page. */
    NONE
  }

  /** A line without a number on {@code page}. */
  public static LineAddress unnumbered(int page) {
    return new LineAddress(page, 0, Precision.NONE);
  }

  /** A line with its number printed beside it. */
  public static LineAddress printed(int page, int line) {
    return new LineAddress(page, line, Precision.PRINTED);
  }

  /** Whether a pin cite may name this line. */
  public boolean citable() {
    return precision == Precision.PRINTED;
  }

  @Override
  public int compareTo(LineAddress other) {
    return page != other.page
        ? Integer.compare(page, other.page)
        : Integer.compare(line, other.line);
  }
}
