package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.glossator.search.engine.Results.PassageHit;
import org.glossator.search.engine.Results.Piece;

/** What is shown of a passage: its hits and some words around them. */
final class Snippets {
  private static final int AROUND = 110;
  private static final int LONGEST = 420;

  private Snippets() {}

  /** The passage with its first hits marked, cut at words. */
  static PassageHit of(PassageFinder.FoundPassage found) {
    PassageText.Passage passage = found.passage();
    int[] spans = found.spans();
    String text = passage.text();
    int from = spans[0] <= AROUND ? 0 : wordStart(text, spans[0] - AROUND);
    int to = from;
    int shown = 0;
    while (shown < spans.length && (shown == 0 || spans[shown + 1] - from <= LONGEST)) {
      to = spans[shown + 1];
      shown += 2;
    }
    to = to + AROUND >= text.length() ? text.length() : wordEnd(text, to + AROUND);
    return new PassageHit(
        passage.anchor(),
        passage.anchorOf(spans[0]),
        passage.kind(),
        passage.pinOf(spans[0], spans[shown - 1]),
        pieces(text, from, to, spans, shown));
  }

  private static List<Piece> pieces(String text, int from, int to, int[] spans, int count) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (int i = 0; i < count; i += 2) {
      add(pieces, text, at, spans[i], false, at == from && from > 0 ? "… " : "");
      add(pieces, text, spans[i], Math.min(spans[i + 1], to), true, "");
      at = Math.min(spans[i + 1], to);
    }
    add(pieces, text, at, to, false, "");
    if (to < text.length()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  private static void add(
      List<Piece> pieces, String text, int from, int to, boolean hit, String lead) {
    if (from < to || !lead.isEmpty()) {
      pieces.add(new Piece(lead + text.substring(from, to), hit));
    }
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space > at + AROUND / 2 ? at : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space < at - AROUND / 2 ? at : space;
  }
}
