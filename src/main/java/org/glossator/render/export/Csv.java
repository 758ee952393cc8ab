package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Rows of comma-separated values after RFC 4180: a value that holds a comma, a quotation mark or a
 * line end stands in quotation marks, with those inside it doubled. Rows end in LF.
 */
final class Csv {
  private final StringBuilder out = new StringBuilder();

  /** A table with these columns. */
  static Csv of(String... columns) {
    return new Csv().row(columns);
  }

  Csv row(String... values) {
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : ",").append(quoted(values[i]));
    }
    out.append('\n');
    return this;
  }

  /** Writes the rows so far, and forgets them. */
  void flush(OutputStream to) throws IOException {
    to.write(out.toString().getBytes(UTF_8));
    out.setLength(0);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String quoted(String value) {
    return isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
