package org.glossator.search;

/**
 * The words of a note without its Markdown: emphasis marks and link targets go, everything else
 * stays as written.
 */
final class NoteWords {
  private NoteWords() {}

  static String of(String markdown) {
    StringBuilder words = new StringBuilder(markdown.length());
    int i = 0;
    while (i < markdown.length()) {
      char c = markdown.charAt(i);
      if (c == ']' && i + 1 < markdown.length() && markdown.charAt(i + 1) == '(') {
        int close = markdown.indexOf(')', i);
        i = close < 0 ? i + 1 : close + 1;
      } else {
        if (c == '\n') {
          words.append(' ');
        } else if ("*_`[]".indexOf(c) < 0) {
          words.append(c);
        }
        i++;
      }
    }
    return words.toString().strip();
  }
}
