package org.glossator.transcript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.text.Span;

/**
 * Marks of the original's pages in running text: {@code [*574]}, {@code *Page 574*}. They are taken
 * for marks only where at least two stand in the text and each is one more than the one before; a
 * lone one may be the court's own words.
 *
 * @param marks by place; empty if the text has none
 */
record PageMarks(List<PageMark> marks) {
  /**
   * A page's start.
   *
   * @param span the mark in the source, in UTF-16 units
   * @param page the page that starts after it
   */
  record PageMark(Span span, int page) {}

  PageMarks {
    marks = List.copyOf(marks);
  }

  /** The marks in {@code text} from {@code start} on. */
  static PageMarks of(String text, int start) {
    List<PageMark> found = new ArrayList<>();
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '[' || c == '*' || c == '_') {
        Optional<PageMark> mark = c == '[' ? bracketed(text, at) : emphasized(text, at);
        if (mark.isPresent()) {
          found.add(mark.get());
          at = mark.get().span().end() - 1;
        }
      }
    }
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i).page != found.get(i - 1).page + 1) {
        return new PageMarks(List.of());
      }
    }
    return new PageMarks(found.size() < 2 ? List.of() : found);
  }

  /** The page on which the text starts: the one before the first mark, or 0 if none is known. */
  int first() {
    return marks.isEmpty() ? 0 : marks.getFirst().page - 1;
  }

  /** "[*574]". */
  private static Optional<PageMark> bracketed(String text, int at) {
    int digits = text.startsWith("\\*", at + 1) ? at + 3 : at + 2;
    boolean star = at + 1 < text.length() && text.startsWith("*", digits - 1);
    return star ? number(text, at, digits, "]") : Optional.empty();
  }

  /** "*Page 574*", "_Page 574_". */
  private static Optional<PageMark> emphasized(String text, int at) {
    boolean page = text.regionMatches(true, at + 1, "page ", 0, 5);
    return page ? number(text, at, at + 6, String.valueOf(text.charAt(at))) : Optional.empty();
  }

  private static Optional<PageMark> number(String text, int start, int digits, String closer) {
    int end = digits;
    while (end < text.length() && end - digits < 6 && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    boolean closed = end > digits && text.startsWith(closer, end);
    return closed
        ? Optional.of(
            new PageMark(
                new Span(start, end + closer.length()),
                Integer.parseInt(text.substring(digits, end))))
        : Optional.empty();
  }
}
