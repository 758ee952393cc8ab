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

  private static List<Span> blocksOf(String text) {
    List<Span> blocks = new ArrayList<>();
    int at = 0;
    int start = -1;
    boolean quoted = false;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean blank = text.substring(at, end).isBlank();
      boolean marked = !blank && isMarked(text, at, end);
      if (start >= 0 && !(marked && quoted == isQuoted(text, at, end))) {
        blocks.add(new Span(start, at - 1));
        start = -1;
      }
      if (marked && start < 0 && startsParagraph(text, at, quoted = isQuoted(text, at, end))) {
        start = at;
      }
      at = end + 1;
    }
    return withoutMixed(text, blocks);
  }

  private static boolean startsParagraph(String text, int at, boolean quoted) {
    if (quoted || at == 0) {
      return true;
    }
    int before = text.lastIndexOf('\n', at - 2) + 1;
    return text.substring(before, at).isBlank();
  }

  private static boolean isQuoted(String text, int start, int end) {
    return text.substring(start, end).stripLeading().startsWith(">");
  }

  private static boolean isMarked(String text, int start, int end) {
    int indent = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        indent += INDENT;
      } else if (c == ' ' || c == '\u00A0') {
        indent++;
      } else {
        return c == '>' || indent >= INDENT;
      }
    }
    return false;
  }

  /** A paragraph of which only the first line is indented is no block quotation. */
  private static List<Span> withoutMixed(String text, List<Span> blocks) {
    return blocks.stream()
        .filter(block -> block.end() > block.start())
        .filter(block -> isQuoted(text, block.start(), block.end()) || endsParagraph(text, block))
        .toList();
  }

  private static boolean endsParagraph(String text, Span block) {
    int after = Math.min(text.length(), block.end() + 1);
    int end = text.indexOf('\n', after);
    return text.substring(after, end < 0 ? text.length() : end).isBlank();
  }
}
