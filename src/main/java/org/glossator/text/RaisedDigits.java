package org.glossator.text;

/** The digits that Unicode has above the line, by which texts call their footnotes. */
public final class RaisedDigits {
  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private RaisedDigits() {}

  /** The raised form of {@code digit}, "0" to "9". */
  public static char of(char digit) {
    return DIGITS.charAt(digit - '0');
  }

  /** What a raised digit is worth, or -1 if {@code c} is none. */
  public static int value(char c) {
    return DIGITS.indexOf(c);
  }
}
