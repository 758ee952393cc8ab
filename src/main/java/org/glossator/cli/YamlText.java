package org.glossator.cli;

/** Text as a YAML value, whatever it holds. */
final class YamlText {
  private YamlText() {}

  /** A YAML string in double quotes (YAML 1.2, 7.3.1); control characters are left out. */
  static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    value
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            out.append('\\');
          }
          out.appendCodePoint(c);
        });
    return out.append('"').toString();
  }
}
