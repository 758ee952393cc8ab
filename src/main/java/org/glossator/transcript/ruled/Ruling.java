package org.glossator.transcript.ruled;

import java.util.Optional;

/**
 * What stands left of a line's bar.
 *
 * @param number the printed number, or 0 if none is written
 * @param between whether the line stands between that number (or the last one written) and the next
 * @param textStart where the words may start, in UTF-16 units from the line's start
 */
record Ruling(int number, boolean between, int textStart) {

  /** The ruling of {@code line}, or empty if it has no bar where one must be. */
  static Optional<Ruling> of(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    int number = 0;
    int digits = at;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      number = number * 10 + (line.charAt(at) - '0');
      at++;
      if (at - digits > 3) {
        return Optional.empty();
      }
    }
    boolean between = at < line.length() && line.charAt(at) == '+';
    if (between) {
      at++;
    }
    boolean bar = at < line.length() && line.charAt(at) == '|';
    return bar ? Optional.of(new Ruling(number, between, at + 1)) : Optional.empty();
  }
}
