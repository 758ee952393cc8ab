package org.glossator.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.order.OrderText;
import org.glossator.order.Passage;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Origin;

/**
 * Takes words out of a source before anything else reads it, so that no form of the order, no index
 * and no hash ever has them. Each piece on a printed line becomes {@link #COVER}, whatever its
 * length; lines stay where they are.
 */
public final class Redactor {
  /** What stands where words were taken out. */
  public static final String COVER = "█████";

  private Redactor() {}

  /**
   * The source without the words.
   *
   * @param source the order's source
   * @param text the order as it was read from it, to find words that run over lines
   */
  public static SourceFile redact(SourceFile source, OrderText text, List<String> secrets) {
    Set<Span> pieces = new HashSet<>();
    inSource(source.text(), secrets, pieces);
    inOrder(text, secrets, pieces);
    return SourceFile.of(source.name(), covered(source.text(), pieces));
  }

  /** The text with the words covered, for files that have no lines of their own. */
  public static String covered(String text, List<String> secrets) {
    Set<Span> pieces = new HashSet<>();
    inSource(text, secrets, pieces);
    return covered(text, pieces);
  }

  private static void inSource(String text, List<String> secrets, Set<Span> pieces) {
    Legible legible = Legible.of(text);
    for (String secret : secrets) {
      legible.places(secret).forEach(words -> lines(text, words.start(), words.end(), pieces));
    }
  }

  /** A piece for each line and each side of a mark of emphasis, so that none of these is lost. */
  private static void lines(String text, int start, int end, Set<Span> pieces) {
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean cut = i == end || "\n\r*_".indexOf(text.charAt(i)) >= 0;
      if (cut && !text.substring(from, i).isBlank()) {
        pieces.add(new Span(from, i));
      }
      from = cut ? i + 1 : from;
    }
  }

  /** Where words run from one paragraph into the next, as over a page's end, a piece of each. */
  private static void inOrder(OrderText order, List<String> secrets, Set<Span> pieces) {
    Legible legible = Legible.of(order.text());
    for (String secret : secrets) {
      for (Span words : legible.places(secret)) {
        for (OrderText.Segment segment : order.segmentsIn(words)) {
          int start = Math.max(words.start(), segment.span().start());
          int end = Math.min(words.end(), segment.span().end());
          Span part = new Span(start, Math.max(start, end)).shift(-segment.start());
          inPassage(segment.block().passage(), part, pieces);
        }
      }
    }
  }

  /** A piece for each line that the words stand on. */
  private static void inPassage(Passage passage, Span words, Set<Span> pieces) {
    for (Origin.Run run : passage.origin().runs()) {
      int from = Math.max(run.at(), words.start());
      int to = Math.min(run.at() + run.length(), words.end());
      if (from < to) {
        int shift = run.source() - run.at();
        pieces.add(new Span(from + shift, to + shift));
      }
    }
  }

  private static String covered(String text, Set<Span> pieces) {
    List<Span> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.naturalOrder());
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Span piece : sorted) {
      if (piece.end() <= at) {
        continue;
      }
      if (piece.start() >= at) {
        out.append(text, at, piece.start()).append(COVER);
      }
      at = piece.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
