package org.glossator.transcript;

import java.util.List;

/**
 * One printed page.
 *
 * @param number 1-based, as the order counts its pages; 0 where the source does not mark them
 * @param linesTrusted whether the printed line numbers rise as they should; if not, passages of
 *     this page are cited by page alone
 * @param lines in reading order as printed: a footnote's lines stand where the page has them
 */
public record Page(int number, boolean linesTrusted, List<Line> lines) {
  public Page {
    lines = List.copyOf(lines);
  }
}
