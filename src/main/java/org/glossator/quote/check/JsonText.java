package org.glossator.quote.check;

/** Writes JSON, piece by piece, where no library is: in the browser too. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  /** Opens an object or a list: "{" or "[". */
  public JsonText open(String bracket) {
    comma();
    out.append(bracket);
    return this;
  }

  /** Closes it. */
  public JsonText close(String bracket) {
    out.append(bracket);
    return this;
  }

  /** A field's name; its value comes next. */
  public JsonText name(String name) {
    comma();
    string(name);
    out.append(':');
    return this;
  }

  /** The value of the name before, or the next of an array. */
  public JsonText value(String text) {
    comma();
    string(text);
    return this;
  }

  /** The same of a number. */
  public JsonText value(int number) {
    comma();
    out.append(number);
    return this;
  }

  /** A field with its value. */
  public JsonText field(String name, String text) {
    return name(name).value(text);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void comma() {
    if (!out.isEmpty() && "{[:,".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }

  private void string(String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 || c == 0x2028 || c == 0x2029;
      if (control || c == '"' || c == '\\') {
        out.append(text, from, i).append('\\');
        String hex = Integer.toHexString(c);
        out.append(control ? "u" + "0".repeat(4 - hex.length()) + hex : String.valueOf(c));
        from = i + 1;
      }
    }
    out.append(text, from, text.length()).append('"');
  }
}
