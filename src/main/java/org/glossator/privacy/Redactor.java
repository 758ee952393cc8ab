package org.glossator.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.glossator.order.OrderText;
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
    for (String secret : secrets) {
      inSource(source, secret, pieces);
      inOrder(text, secret, pieces);
    }
    return SourceFile.of(source.name(), covered(source.text(), pieces));
  }

  /** The text with the words covered, for files that have no lines of their own. */
  public static String covered(String text, List<String> secrets) {
    Set<Span> pieces = new HashSet<>();
    secrets.forEach(secret -> inSource(SourceFile.of("", text), secret, pieces));
    return covered(text, pieces);
  }

  private static void inSource(SourceFile source, String secret, Set<Span> pieces) {
    Matcher words = Words.pattern(secret).matcher(source.text());
    while (words.find()) {
      lines(source.text(), words.start(), words.end(), pieces);
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

  private static void inOrder(OrderText order, String secret, Set<Span> pieces) {
    for (OrderText.Segment segment : order.segments()) {
      Matcher words = Words.pattern(secret).matcher(segment.block().passage().text());
      while (words.find()) {
        for (Origin.Run run : segment.block().passage().origin().runs()) {
          int from = Math.max(run.at(), words.start());
          int to = Math.min(run.at() + run.length(), words.end());
          if (from < to) {
            int shift = run.source() - run.at();
            pieces.add(new Span(from + shift, to + shift));
          }
        }
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
