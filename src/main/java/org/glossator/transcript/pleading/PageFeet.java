package org.glossator.transcript.pleading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;

/** The page numbers that stand below the last lines: numbers alone that count the pages. */
final class PageFeet {
  private PageFeet() {}

  /** Moves them from {@code pages} to {@code drops}, where two pages or more keep one count. */
  static void drop(SourceFile source, List<Draft> pages, List<Drop> drops) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Draft page : pages) {
      int number = number(source, page);
      if (number > 0) {
        counts.merge(number - page.number, 1, Integer::sum);
      }
    }
    for (Draft page : pages) {
      int number = number(source, page);
      if (number > 0 && counts.getOrDefault(number - page.number, 0) > 1) {
        Draft.DraftLine foot = page.lines.removeLast();
        drops.add(
            new Drop(Drop.Kind.PAGE_NUMBER, page.number, foot.text, foot.text.of(source.text())));
      }
    }
  }

  /** The number that is all of the last line of {@code page}; 0 if there is none. */
  private static int number(SourceFile source, Draft page) {
    if (page.lines.size() < 2 || page.lines.getLast().number > 0) {
      return 0;
    }
    String text = page.lines.getLast().text.of(source.text());
    boolean digits = text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
