package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.glossator.diagnostic.Code;

/** What the publisher is told of pages that were read one way and may be meant another. */
final class Doubts {
  private Doubts() {}

  /** The doubts about {@code pages}. */
  static List<Finding> of(List<Draft> pages) {
    List<Finding> doubts = new ArrayList<>();
    PageSet repeats = which(pages, page -> page.repeats);
    if (!repeats.isEmpty()) {
      String message = "words at one place of several pages are kept as text: " + repeats.named();
      String help = "see whether they are the court's; delete them where they are a running head";
      doubts.add(new Finding(Code.P136, repeats.pages().first(), message, help));
    }
    return doubts;
  }

  private static PageSet which(List<Draft> pages, Predicate<Draft> doubtful) {
    return PageSet.of(pages.stream().filter(doubtful).map(Draft::number).toList());
  }
}
