package org.glossator.render.html;

/**
 * Finished HTML: well nested and escaped. Only this room makes it, so that whoever holds one may
 * print it as it is.
 */
public final class Html {
  /** No HTML at all. */
  public static final Html EMPTY = new Html("");

  private final String markup;

  Html(String markup) {
    this.markup = markup;
  }

  /** Text, escaped. */
  public static Html text(String text) {
    return new HtmlWriter().text(text).html();
  }

  /** JSON for a data block: it can neither end the script element nor start a comment in it. */
  public static Html json(String json) {
    return new Html(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
  }

  /** The mark-up, ready to be printed. */
  public String markup() {
    return markup;
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Html that && markup.equals(that.markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  @Override
  public String toString() {
    return markup;
  }
}
