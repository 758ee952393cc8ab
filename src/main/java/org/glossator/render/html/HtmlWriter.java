package org.glossator.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML element by element. Everything is escaped; elements close in the order in which they
 * must. An attribute whose value is empty is written without a value, as {@code data-chrome} is.
 */
public final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attribute names and values follow by turns. */
  public HtmlWriter open(String name, String... attributes) {
    begin(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  /** Opens an element. */
  public HtmlWriter open(Tag tag) {
    begin(tag.name());
    for (int i = 0; i < tag.attributes().size(); i += 2) {
      attribute(tag.attributes().get(i), tag.attributes().get(i + 1));
    }
    out.append('>');
    return this;
  }

  private void begin(String name) {
    out.append('<').append(name);
    open.push(name);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name);
    if (!value.isEmpty()) {
      out.append("=\"");
      escape(value);
      out.append('"');
    }
  }

  /** Closes the innermost element. */
  public HtmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Text of the innermost element. */
  public HtmlWriter text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds nothing but text. */
  public HtmlWriter element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Finished HTML. */
  public HtmlWriter add(Html html) {
    out.append(html.markup());
    return this;
  }

  /** A line's end in the mark-up, for those who read or compare it; never inside a passage. */
  public HtmlWriter line() {
    out.append('\n');
    return this;
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if an element is still open
   */
  public Html html() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return new Html(out.toString());
  }

  private void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }
}
