package org.glossator.transcript.courtlistener;

/** Words written so that a Markdown reader takes none of them for mark-up. */
final class MarkdownText {
  private static final String MARKS = "\\`*_[]<>&|~";

  private MarkdownText() {}

  /** Words inside a paragraph of plain Markdown. */
  static String inline(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** A paragraph whose first characters would otherwise begin a list, a heading or a line. */
  static String block(String paragraph) {
    boolean mark = !paragraph.isEmpty() && "#+-=:".indexOf(paragraph.charAt(0)) >= 0;
    return mark ? "\\" + paragraph : paragraph;
  }

  /** Words of a line of ruled Markdown, see {@code RuledReader}. */
  static String ruled(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean first = i == 0 && (c == '#' || c == '>');
      boolean call = c == '[' && words.startsWith("[^", i);
      boolean end = c == '\u00AC' && i == words.length() - 1;
      if (c == '*' || c == '\\' || c == '<' || first || call || end) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
