package org.glossator.text;

import java.util.BitSet;

/**
 * Keeps Markdown from being more than a parser can bear: one parses a rule as deep as it is long, a
 * list as deep as it is nested, and looks from each mark at all the others of its paragraph. The
 * bounds are far beyond what anybody writes; a mark beyond them is text.
 */
public final class MarkdownBounds {
  /** What a rule ("* * *") is made of. */
  private static final String RULE = "*-_= \t\r";

  /** In UTF-16 units: no page is as wide. */
  private static final int WIDEST_RULE = 500;

  /** Quotations and lists in one another. */
  private static final int DEEPEST = 50;

  /** What starts something within a paragraph. */
  private static final String INLINE = "*_[!<&`~\\";

  /** Of each in one paragraph. */
  private static final int MOST = 1000;

  /** What a line between the rows of a table is made of, or under a heading. */
  private static final String SEPARATOR = "|-:=*+ \t\r";

  /** Such lines in one paragraph; a table has one, a heading another. */
  private static final int SEPARATORS = 100;

  /** By character below 128: 1 and its place in {@link #INLINE}, or 0. */
  private static final byte[] MARKS = new byte[128];

  /** By character below 128: whether it is of {@link #RULE}. */
  private static final boolean[] OF_RULE = new boolean[128];

  static {
    for (int i = 0; i < INLINE.length(); i++) {
      MARKS[INLINE.charAt(i)] = (byte) (i + 1);
    }
    RULE.chars().forEach(c -> OF_RULE[c] = true);
  }

  private MarkdownBounds() {}

  /** The places of the marks in {@code text}, from {@code start} on, that are no mark-up. */
  public static BitSet beyond(String text, int start) {
    BitSet beyond = new BitSet();
    rules(text, start, beyond);
    Counts paragraph = new Counts();
    int line = start;
    while (line < text.length()) {
      int found = text.indexOf('\n', line);
      int end = found < 0 ? text.length() : found;
      paragraph = isBlank(text, line, end) ? new Counts() : paragraph;
      paragraph.count(text, line, end, beyond);
      nesting(text, line, end, beyond);
      line = end + 1;
    }
    return beyond;
  }

  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at == end;
  }

  /** What a paragraph holds so far. */
  private static final class Counts {
    private final int[] marks = new int[INLINE.length()];
    private int separators;

    void count(String text, int start, int end, BitSet beyond) {
      boolean separator = end > start;
      for (int at = start; at < end; at++) {
        char c = text.charAt(at);
        int mark = c < 128 ? MARKS[c] : 0;
        if (mark > 0 && ++marks[mark - 1] > MOST) {
          beyond.set(at);
        }
        separator = separator && SEPARATOR.indexOf(c) >= 0;
      }
      if (separator && ++separators > SEPARATORS) {
        beyond.set(start);
      }
    }
  }

  /** The same words with such marks escaped. */
  public static String escaped(String markdown) {
    BitSet beyond = beyond(markdown, 0);
    if (beyond.isEmpty()) {
      return markdown;
    }
    StringBuilder out = new StringBuilder(markdown.length() + beyond.cardinality());
    for (int at = 0; at < markdown.length(); at++) {
      boolean escaped = at > 0 && markdown.charAt(at - 1) == '\\' && !beyond.get(at - 1);
      out.append(beyond.get(at) && !escaped ? "\\" : "").append(markdown.charAt(at));
    }
    return out.toString();
  }

  /** The first mark of each row that is too long for a rule. */
  private static void rules(String text, int from, BitSet beyond) {
    int start = from;
    int first = -1;
    for (int at = from; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (c < 128 && OF_RULE[c]) {
        first = first < 0 && c > ' ' ? at : first;
        continue;
      }
      if (first >= 0 && at - start > WIDEST_RULE) {
        beyond.set(first);
      }
      start = at + 1;
      first = -1;
    }
  }

  /** The first mark of a line that would nest too deep; two columns nest as deep as a mark. */
  private static void nesting(String text, int start, int end, BitSet beyond) {
    int at = isRule(text, start, end) ? end : start;
    int columns = 0;
    while (at < end) {
      char c = text.charAt(at);
      int mark = c <= ' ' ? -1 : opener(text, at, end);
      if (c > ' ' && mark < 0) {
        return;
      }
      if (mark >= 0 && columns / 2 >= DEEPEST) {
        beyond.set(mark);
        return;
      }
      columns += c == '\t' ? 4 : c == ' ' ? 1 : 2;
      at = Math.max(at, mark) + 1;
    }
  }

  /** Whether the line is a row of one mark alone, not longer than a rule may be. */
  private static boolean isRule(String text, int start, int end) {
    char mark = ' ';
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean other = mark != ' ' && c > ' ' && c != mark;
      if (RULE.indexOf(c) < 0 || other || at - start > WIDEST_RULE) {
        return false;
      }
      mark = c > ' ' ? c : mark;
    }
    return true;
  }

  /** The last character of a mark that opens a quotation or a list's item, or −1. */
  private static int opener(String text, int at, int end) {
    int last = at;
    while (last < end && last - at < 9 && Character.digit(text.charAt(last), 10) >= 0) {
      last++;
    }
    char c = last < end ? text.charAt(last) : ' ';
    boolean numbered = last > at && (c == '.' || c == ')');
    boolean item = numbered || (last == at && "-+*".indexOf(c) >= 0);
    boolean alone = last + 1 >= end || text.charAt(last + 1) <= ' ';
    return (item && alone) || (last == at && c == '>') ? last : -1;
  }
}
