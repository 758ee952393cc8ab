package org.glossator.cite;

import org.jsoup.parser.Parser;

/**
 * Knows the inline mark-up of a Markdown text that is no part of its words: tags of HTML, entities
 * and the addresses of links (CommonMark 0.31, sections 2.5, 6.3 and 6.6). It looks a bounded way
 * ahead.
 */
final class InlineMarkup {
  private static final int LONGEST_ENTITY = 12;
  private static final int LONGEST_LINK = 400;

  /** The longest tag and the longest address, in characters. */
  private static final int LONGEST = 2000;

  private final String text;

  InlineMarkup(String text) {
    this.text = text;
  }

  /** The offset after the tag at {@code at}, or {@code at} when none stands there. */
  int tagEnd(int at, int limit) {
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    if (name >= limit || !isLetter(text.charAt(name))) {
      return at;
    }
    int end = name;
    while (end < limit && (isLetter(text.charAt(end)) || Reading.isDigit(text.charAt(end)))) {
      end++;
    }
    boolean named = end < limit && " />\t".indexOf(text.charAt(end)) >= 0;
    int close = named ? find('>', end, Math.min(limit, at + LONGEST)) : -1;
    return close < 0 ? at : close + 1;
  }

  /** The step of the tag in the nesting of emphasis: 1 opens, -1 closes, 0 is another tag. */
  int emphasis(int at, int end) {
    boolean closing = text.charAt(at + 1) == '/';
    String tag = Words.lower(text.substring(closing ? at + 2 : at + 1, end - 1)).strip();
    int blank = tag.indexOf(' ');
    return switch (blank < 0 ? tag : tag.substring(0, blank)) {
      case "em", "i", "u", "cite", "var" -> closing ? -1 : 1;
      default -> 0;
    };
  }

  /** The characters of the entity at {@code at}; empty when none stands there. */
  String entity(int at, int limit) {
    int end = find(';', at, Math.min(limit, at + LONGEST_ENTITY));
    if (end < 0) {
      return "";
    }
    String written = text.substring(at, end + 1);
    String plain = Parser.unescapeEntities(written, true);
    return plain.equals(written) ? "" : plain;
  }

  /** The offset after the entity at {@code at}, where one stands. */
  int entityEnd(int at) {
    return text.indexOf(';', at) + 1;
  }

  /** Whether the words of a link start at {@code at}: "[words](address)". */
  boolean opensLink(int at, int limit) {
    int depth = 0;
    for (int i = at; i < Math.min(limit, at + LONGEST_LINK); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return addressEnd(i, limit) > i;
      }
    }
    return false;
  }

  /** The offset after the address that follows the bracket at {@code close}, or {@code close}. */
  int addressEnd(int close, int limit) {
    if (!text.startsWith("](", close)) {
      return close;
    }
    int depth = 0;
    for (int i = close + 1; i < Math.min(limit, close + LONGEST); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return address(close + 2, i) ? i + 1 : close;
      }
    }
    return close;
  }

  /** Whether this can be a link's address: one word, and perhaps a title in quotation marks. */
  private boolean address(int start, int end) {
    int blank = find(' ', start, end);
    String first = text.substring(start, blank < 0 ? end : blank);
    boolean path = first.indexOf('/') >= 0 || first.startsWith("#") || first.indexOf('.') > 0;
    return path && (blank < 0 || "\"'(".indexOf(text.charAt(Math.min(end, blank + 1))) >= 0);
  }

  private int find(char wanted, int from, int limit) {
    return text.indexOf(wanted, from, Math.max(from, limit));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
