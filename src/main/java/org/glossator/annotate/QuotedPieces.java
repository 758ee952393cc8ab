package org.glossator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.Span;

/**
 * A quotation with omissions and alterations, as lawyers mark them: "…" leaves words out, a letter
 * in brackets had another case, words in brackets stand for others or were put in.
 */
final class QuotedPieces {
  /** How many characters an ellipsis may leave out. */
  private static final int OMITTED = 2_000;

  /** How many characters words in brackets may stand for. */
  private static final int REPLACED = 200;

  private static final Pattern GAP =
      Pattern.compile(
          "(?<!\\s)\\s*+(?:…|\\.\\s{0,2}\\.\\s{0,2}\\.|\\[[^\\]\\[]{2,300}\\]|\\[\\])\\s*");

  private final List<Folded> pieces = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();

  private QuotedPieces() {}

  static QuotedPieces of(String quotation) {
    QuotedPieces quoted = new QuotedPieces();
    Matcher gap = GAP.matcher(quotation);
    int at = 0;
    while (gap.find()) {
      quoted.add(
          quotation.substring(at, gap.start()), gap.group().contains("[") ? REPLACED : OMITTED);
      at = gap.end();
    }
    quoted.add(quotation.substring(at), 0);
    return quoted;
  }

  private void add(String piece, int gap) {
    Folded words = Folded.withoutBrackets(piece);
    if (!words.isEmpty()) {
      pieces.add(words);
      gaps.add(gap);
    } else if (!gaps.isEmpty()) {
      gaps.set(gaps.size() - 1, Math.max(gaps.getLast(), gap));
    }
  }

  /**
   * Every place of {@code text} where the pieces follow each other; of nested ones the shortest.
   */
  List<Span> in(Folded text) {
    List<int[]> found = new ArrayList<>();
    if (!pieces.isEmpty()) {
      Folded first = pieces.getFirst();
      for (int at = text.next(first, 0, text.text().length());
          at >= 0;
          at = text.next(first, at + 1, text.text().length())) {
        int end = follow(text, at + first.text().length());
        if (end > 0) {
          if (!found.isEmpty() && found.getLast()[1] == end) {
            found.removeLast();
          }
          found.add(new int[] {at, end});
        }
      }
    }
    return found.stream().map(f -> text.sourceOf(f[0], f[1])).toList();
  }

  /** Where the last piece ends if each follows the one before it closely enough; or -1. */
  private int follow(Folded text, int from) {
    int end = from;
    for (int i = 1; i < pieces.size(); i++) {
      int next =
          text.next(pieces.get(i), end, Math.min(text.text().length(), end + gaps.get(i - 1)));
      if (next < 0) {
        return -1;
      }
      end = next + pieces.get(i).text().length();
    }
    return end;
  }
}
