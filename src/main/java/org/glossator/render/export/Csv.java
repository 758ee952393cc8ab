package org.glossator.render.export;

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

  @Override
  public String toString() {
    return out.toString();
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
