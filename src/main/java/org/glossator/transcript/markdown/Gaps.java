package org.glossator.transcript.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;

/** Finds which characters of a source are in no line: its mark-up. */
final class Gaps {
  private Gaps() {}

  /**
   * The drops of a source: those that are known, and every other run of characters that no line
   * has, without white space around it.
   */
  static List<Drop> of(SourceFile source, List<Page> pages, List<Drop> known) {
    String text = source.text();
    int[] pageOf = new int[text.length()];
    Arrays.fill(pageOf, -1);
    for (Page page : pages) {
      for (Line line : page.lines()) {
        for (Origin.Run run : line.origin().runs()) {
          Arrays.fill(pageOf, run.source(), run.source() + run.length(), page.number());
        }
      }
    }
    for (Drop drop : known) {
      Arrays.fill(pageOf, drop.span().start(), drop.span().end(), drop.page());
    }
    List<Drop> drops = new ArrayList<>(known);
    int page = pages.isEmpty() ? 0 : pages.getFirst().number();
    for (int at = 0; at < text.length(); at++) {
      if (pageOf[at] >= 0) {
        page = pageOf[at];
      } else if (!Character.isWhitespace(text.charAt(at))) {
        int end = at;
        while (end < text.length()
            && pageOf[end] < 0
            && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        Span span = new Span(at, end);
        drops.add(new Drop(Drop.Kind.MARKUP, page, span, span.of(text)));
        at = end - 1;
      }
    }
    drops.sort((a, b) -> a.span().compareTo(b.span()));
    return drops;
  }
}
