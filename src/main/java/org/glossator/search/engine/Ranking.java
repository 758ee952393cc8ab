package org.glossator.search.engine;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Every order that a query finds, with its score. Counts are exact. */
final class Ranking extends SimpleCollector {
  private int[] orders = new int[64];
  private float[] scores = new float[64];
  private int size;
  private int base;
  private @Nullable Scorable scorer;

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable scorable) {
    scorer = scorable;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (size == orders.length) {
      orders = Arrays.copyOf(orders, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    orders[size] = base + doc;
    scores[size++] = scorer == null ? 0 : scorer.score();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** A ranking of the same orders that can be narrowed for itself. */
  Ranking copy() {
    Ranking copy = new Ranking();
    copy.orders = orders();
    copy.scores = Arrays.copyOf(scores, size);
    copy.size = size;
    return copy;
  }

  int size() {
    return size;
  }

  int order(int i) {
    return orders[i];
  }

  float score(int i) {
    return scores[i];
  }

  /** The numbers of the found orders, rising. */
  int[] orders() {
    return Arrays.copyOf(orders, size);
  }

  /** Keeps only those that {@code admitted} says, by their place in this ranking. */
  void retain(boolean[] admitted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (admitted[i]) {
        orders[kept] = orders[i];
        scores[kept++] = scores[i];
      }
    }
    size = kept;
  }

  /**
   * The first {@code count} indices into this ranking as {@code sort} wants them, or all if there
   * are fewer; of equals the newest first.
   */
  int[] first(int count, Request.Sort sort, int[] days) {
    int[] best = new int[Math.min(count, size)];
    int kept = 0;
    for (int i = 0; i < size && best.length > 0; i++) {
      if (kept == best.length && compare(i, best[kept - 1], sort, days) >= 0) {
        continue;
      }
      int at = kept == best.length ? kept - 1 : kept++;
      int place = place(best, at, i, sort, days);
      System.arraycopy(best, place, best, place + 1, at - place);
      best[place] = i;
    }
    return best;
  }

  /** Where {@code i} belongs among the first {@code count} of {@code best}. */
  private int place(int[] best, int count, int i, Request.Sort sort, int[] days) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(best[middle], i, sort, days) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int a, int b, Request.Sort sort, int[] days) {
    int first =
        switch (sort) {
          case RELEVANCE -> Float.compare(scores[b], scores[a]);
          case NEWEST -> 0;
          case OLDEST -> Integer.compare(days[orders[a]], days[orders[b]]);
        };
    if (first != 0) {
      return first;
    }
    int newer = Integer.compare(days[orders[b]], days[orders[a]]);
    return newer != 0 ? newer : Integer.compare(orders[b], orders[a]);
  }
}
