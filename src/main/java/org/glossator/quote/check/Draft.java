package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;

/**
 * A text whose quotations are to be checked.
 *
 * @param text its characters; the marks of block quotations are blanks, so that offsets stay
 * @param blocks the spans of block quotations, by start
 * @param about the path of the order that bare pins such as "11:26" mean, or empty
 */
public record Draft(String text, List<Span> blocks, String about) {
  /** Indented by this much, a paragraph is a block quotation. */
  private static final int INDENT = 4;

  public Draft {
    blocks = List.copyOf(blocks);
  }

  /**
   * A draft in plain text or Markdown. Lines after "&gt;" and paragraphs of which every line is
   * indented are block quotations.
   */
  public static Draft of(String text) {
    return new Draft(unmarked(text), blocksOf(text), "");
  }

  /** The same draft as a text on an order: its bare pins mean that order. */
  public Draft about(String path) {
    return new Draft(text, blocks, path);
  }

  private static String unmarked(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean lineStart = true;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (lineStart && c == '>') {
        out.setCharAt(i, ' ');
      } else {
        lineStart = c == '\n' || (lineStart && (c == ' ' || c == '\t'));
      }
    }
    return out.toString();
  }

  /** How a line stands on the page. */
  private enum Dress {
    BLANK,
    QUOTED,
    INDENTED,
    PLAIN
  }

  private static List<Span> blocksOf(String text) {
    List<Span> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Dress dress = dressAt(text, at);
      int end = lineEnd(text, at);
      while (end < text.length() && dressAt(text, end + 1) == dress) {
        end = lineEnd(text, end + 1);
      }
      Dress next = end < text.length() ? dressAt(text, end + 1) : Dress.BLANK;
      boolean apart = at == 0 || dressAt(text, text.lastIndexOf('\n', at - 2) + 1) == Dress.BLANK;
      boolean indented = dress == Dress.INDENTED && apart && next == Dress.BLANK;
      if (dress == Dress.QUOTED || indented) {
        blocks.add(new Span(at, end));
      }
      at = end + 1;
    }
    return blocks;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static Dress dressAt(String text, int start) {
    int indent = 0;
    for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return Dress.QUOTED;
      }
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        return indent >= INDENT ? Dress.INDENTED : Dress.PLAIN;
      }
      indent += c == '\t' ? INDENT : 1;
    }
    return Dress.BLANK;
  }
}
