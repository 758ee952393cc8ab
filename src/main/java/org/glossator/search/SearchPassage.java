package org.glossator.search;

import java.util.List;
import org.glossator.search.engine.PassageKind;

/**
 * Words in one piece: a paragraph, a footnote's paragraph, a note.
 *
 * @param kind whose words
 * @param anchor the id of its block or note on the order's page
 * @param pin where to say it stands when {@code lines} do not tell: "4 n.1"; or empty
 * @param text its words
 * @param lines where its printed lines start, by rising offset; none where pages are not known
 */
public record SearchPassage(
    PassageKind kind, String anchor, String pin, String text, List<LineStart> lines) {
  public SearchPassage {
    lines = List.copyOf(lines);
  }

  /**
   * A printed line.
   *
   * @param offset where it starts in the text, in UTF-16 units
   * @param page 1-based
   * @param line its printed number, or 0 where lines cannot be cited
   */
  public record LineStart(int offset, int page, int line) {}
}
