package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Word;

/**
 * In which order the places of a phrase's words are read: those of "gave" and "legislature" in all
 * orders with the words, those of "the" only in orders where the rarer two stand as in "gave the
 * legislature a". That waits once more, but spares most of the longest lists.
 */
final class RareFirst {
  /** Shorter lists are read at once, in bytes: they are no more than two blocks or three. */
  private static final long MUCH = 64 << 10;

  private RareFirst() {}

  /**
   * The words of {@code expression} whose places are read last; none where that spares nothing.
   *
   * @param sizes of each word, how many bytes its places take
   */
  static Set<Word> last(Placed expression, Map<Word, Long> sizes) {
    if (!(expression instanceof Phrase phrase) || phrase.words().size() < 3) {
      return Set.of();
    }
    List<Word> rising = new ArrayList<>(phrase.words());
    rising.sort(Comparator.comparingLong(word -> sizes.getOrDefault(word, 0L)));
    long most = Math.max(MUCH, sizes.getOrDefault(rising.get(1), 0L));
    Set<Word> last = new HashSet<>();
    for (Word word : rising) {
      if (sizes.getOrDefault(word, 0L) > most) {
        last.add(word);
      }
    }
    return last;
  }

  /**
   * Whether the words of {@code phrase} but for the {@code last} stand somewhere as it has them.
   */
  static boolean stand(Phrase phrase, Set<Word> last, Places.Source source) {
    int[] starts = {};
    boolean first = true;
    for (int i = 0; i < phrase.words().size(); i++) {
      Word word = phrase.words().get(i);
      if (!last.contains(word)) {
        int[] own = source.positions(word);
        starts = first ? shifted(own, i) : among(starts, own, i);
        first = false;
      }
    }
    return starts.length > 0;
  }

  private static int[] shifted(int[] positions, int by) {
    int[] starts = new int[positions.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = positions[i] - by;
    }
    return starts;
  }

  /** Those of {@code starts} that have one of {@code positions} so far behind them. */
  private static int[] among(int[] starts, int[] positions, int distance) {
    int[] kept = new int[starts.length];
    int count = 0;
    for (int start : starts) {
      if (Arrays.binarySearch(positions, start + distance) >= 0) {
        kept[count++] = start;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
