package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.search.engine.Results.PassageHit;
import org.glossator.search.engine.Results.Piece;

/**
 * What is shown of a passage: its first hits, one of each different word before more of the same,
 * with some words around them.
 */
final class Snippets {
  private static final int AROUND = 90;
  private static final int MOST_HITS = 4;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Snippets(String text) {
    this.text = text;
  }

  /** The passage with some of its hits marked, cut at words. */
  static PassageHit of(PassageFinder.FoundPassage found) {
    PassageText.Passage passage = found.passage();
    NavigableMap<Integer, Integer> chosen = chosen(passage.text(), found.spans());
    Snippets snippets = new Snippets(passage.text());
    snippets.cut(chosen);
    int first = chosen.firstKey();
    return new PassageHit(
        passage.anchor(),
        passage.anchorOf(first),
        passage.kind(),
        passage.pinOf(first, chosen.lastEntry().getValue()),
        snippets.pieces);
  }

  /** Starts and ends of the hits to show. */
  private static NavigableMap<Integer, Integer> chosen(String text, int[] spans) {
    TreeMap<Integer, Integer> chosen = new TreeMap<>();
    Set<String> words = new HashSet<>();
    for (int i = 0; i < spans.length && chosen.size() < MOST_HITS; i += 2) {
      if (words.add(text.substring(spans[i], spans[i + 1]))) {
        chosen.put(spans[i], spans[i + 1]);
      }
    }
    for (int i = 0; i < spans.length && chosen.size() < MOST_HITS; i += 2) {
      if (spans[i] - chosen.firstKey() < 3 * AROUND) {
        chosen.putIfAbsent(spans[i], spans[i + 1]);
      }
    }
    return chosen;
  }

  private void cut(NavigableMap<Integer, Integer> hits) {
    int shown = 0;
    for (var hit : hits.entrySet()) {
      int from = hit.getKey() - AROUND <= shown ? shown : wordStart(hit.getKey() - AROUND);
      if (from > shown && shown > 0) {
        int end = Math.min(wordEnd(shown + AROUND), from);
        add(shown, end, false);
        shown = end;
      }
      if (from > shown) {
        pieces.add(new Piece(shown == 0 ? "… " : " … ", false));
      }
      add(from, hit.getKey(), false);
      add(hit.getKey(), hit.getValue(), true);
      shown = hit.getValue();
    }
    int end = shown + AROUND >= text.length() ? text.length() : wordEnd(shown + AROUND);
    add(shown, end, false);
    if (end < text.length()) {
      pieces.add(new Piece(" …", false));
    }
  }

  private void add(int from, int to, boolean hit) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), hit));
    }
  }

  private int wordStart(int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space > at + AROUND / 2 ? at : space + 1;
  }

  private int wordEnd(int at) {
    int limit = Math.min(at, text.length());
    int space = text.lastIndexOf(' ', limit);
    return space < limit - AROUND / 2 ? limit : space;
  }
}
