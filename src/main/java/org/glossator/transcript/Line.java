package org.glossator.transcript;

import java.util.List;

/**
 * One printed line of text.
 *
 * @param address page and printed line number
 * @param role what the source says the line is
 * @param opens whether a gap (a blank line) stands before it in the source
 * @param end how the line runs on into the next
 * @param text the court's characters, without line number, emphasis marks and note marks; no white
 *     space at either end
 * @param marks emphasis and note calls, with offsets in {@code text}
 * @param origin where the characters of {@code text} stand in the source
 */
public record Line(
    LineAddress address,
    LineRole role,
    boolean opens,
    LineEnd end,
    String text,
    List<LineMark> marks,
    Origin origin) {
  public Line {
    marks = List.copyOf(marks);
  }
}
