package org.glossator.search.engine;

import java.util.Arrays;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;

/**
 * Stretches of a text, by the positions of their first and last words, sorted by the first and then
 * the last, without doubles.
 *
 * <p>The one meaning of the connectors: {@code a /5 b} is every a with the nearest b on either
 * side, and every b with the nearest a, as far as they are at most five words apart and share no
 * word. {@code a /s b} likewise, as far as no sentence starts between them. So an order has a place
 * of the kind exactly when some a and some b in it satisfy the connector.
 *
 * <p>In {@code a /s b /s c} the c may stand between a and b: it is as near to the two as it is to
 * the nearer of their words.
 */
final class Places {
  private static final Places NONE = new Places(new long[0], 0);

  private long[] pairs;
  private int size;
  private Places words = this;

  private Places(long[] pairs, int size) {
    this.pairs = pairs;
    this.size = size;
  }

  /** Where the words and the units of one text are. */
  interface Source {
    /** The positions at which {@code word} is found, rising. */
    int[] positions(Word word);

    /** The positions at which units start, rising. */
    int[] starts(Unit unit);
  }

  /** The places of {@code expression}. */
  static Places of(Placed expression, Source source) {
    return switch (expression) {
      case Word word -> single(source.positions(word));
      case Phrase phrase -> phrase(phrase, source);
      case AnyOf any -> union(any, source);
      case Near near -> near(near, source);
      case Same same -> same(same, source);
    };
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The first position of the place {@code i}. */
  int start(int i) {
    return (int) (pairs[i] >> 32);
  }

  /** The last position of the place {@code i}. */
  int end(int i) {
    return (int) pairs[i];
  }

  /** The first of these places that starts at {@code position} or later. */
  int firstFrom(int position) {
    int found = Arrays.binarySearch(pairs, 0, size, pair(position, 0));
    return found >= 0 ? found : -found - 1;
  }

  private static Places single(int[] positions) {
    long[] pairs = new long[positions.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(positions[i], positions[i]);
    }
    return new Places(pairs, pairs.length);
  }

  private static Places phrase(Phrase phrase, Source source) {
    int words = phrase.words().size();
    int[] starts = source.positions(phrase.words().get(0));
    for (int i = 1; i < words && starts.length > 0; i++) {
      starts = followed(starts, source.positions(phrase.words().get(i)), i);
    }
    Places found = new Places(new long[starts.length], 0);
    for (int start : starts) {
      found.add(start, start + words - 1);
    }
    return found;
  }

  /** Those of {@code starts} with one of {@code positions} exactly {@code distance} after. */
  private static int[] followed(int[] starts, int[] positions, int distance) {
    int[] kept = new int[starts.length];
    int count = 0;
    int p = 0;
    for (int start : starts) {
      while (p < positions.length && positions[p] < start + distance) {
        p++;
      }
      if (p < positions.length && positions[p] == start + distance) {
        kept[count++] = start;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static Places union(AnyOf any, Source source) {
    Places all = new Places(new long[8], 0);
    Places words = new Places(new long[8], 0);
    boolean connected = false;
    for (Placed choice : any.choices()) {
      Places some = of(choice, source);
      all.addAll(some);
      words.addAll(some.words);
      connected |= some.isConnected();
    }
    all.words = connected ? words.sorted() : all;
    return all.sorted();
  }

  /** A far word may be in another paragraph: where they start is read if it matters. */
  private static Places near(Near near, Source source) {
    Places left = of(near.left(), source);
    Places right = of(near.right(), source);
    Close close = (a, b) -> b - a <= near.words();
    Places found = pairs(left, right, near.ordered(), close);
    if (found.isEmpty() || near.words() <= Indexed.PARAGRAPH_GAP) {
      return found;
    }
    int[] starts = source.starts(Unit.PARAGRAPH);
    return pairs(
        left,
        right,
        near.ordered(),
        (a, b) -> close.test(a, b) && unit(starts, a) == unit(starts, b));
  }

  private static Places same(Same same, Source source) {
    Places left = of(same.left(), source);
    Places right = of(same.right(), source);
    if (left.isEmpty() || right.isEmpty()) {
      return NONE;
    }
    int[] starts = source.starts(same.unit());
    return pairs(left, right, same.ordered(), (a, b) -> unit(starts, a) == unit(starts, b));
  }

  /** Which unit the position is in: the number of starts up to it. */
  private static int unit(int[] starts, int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Whether the end of one place and the start of a later one are near enough. */
  private interface Close {
    boolean test(int end, int start);
  }

  private static Places pairs(Places left, Places right, boolean ordered, Close close) {
    Places found = new Places(new long[8], 0);
    found.addNearest(left, right, close);
    if (!ordered) {
      found.addNearest(right, left, close);
    }
    if (!ordered && (left.isConnected() || right.isConnected())) {
      found.addInterlaced(left, right, close);
      found.addInterlaced(right, left, close);
    }
    Places words = new Places(new long[8], 0);
    words.addAll(left.words);
    words.addAll(right.words);
    found.words = words.sorted();
    return found.sorted();
  }

  /** Whether these are not words and phrases but what a connector made of them. */
  private boolean isConnected() {
    return words != this;
  }

  /** Adds each of {@code some} with the first of {@code others} that stands amid its words. */
  private void addInterlaced(Places some, Places others, Close close) {
    int longest = others.longest();
    for (int i = 0; i < some.size; i++) {
      for (int k = others.firstFrom(some.start(i) - longest);
          k < others.size && others.start(k) <= some.end(i);
          k++) {
        boolean overlap = others.end(k) >= some.start(i);
        if (overlap && isNear(some, i, others, k, close)) {
          add(Math.min(some.start(i), others.start(k)), Math.max(some.end(i), others.end(k)));
          break;
        }
      }
    }
  }

  /** How far the longest of these reaches beyond its first word. */
  private int longest() {
    int longest = 0;
    for (int i = 0; i < size; i++) {
      longest = Math.max(longest, end(i) - start(i));
    }
    return longest;
  }

  /** Whether a word of one place is near to one of the other, and they have none in common. */
  private static boolean isNear(Places some, int i, Places others, int k, Close close) {
    boolean near = false;
    Places a = some.words;
    Places b = others.words;
    for (int p = a.firstFrom(some.start(i)); p < a.size && a.start(p) <= some.end(i); p++) {
      for (int q = b.firstFrom(others.start(k)); q < b.size && b.start(q) <= others.end(k); q++) {
        boolean before = a.end(p) < b.start(q);
        if (!before && b.end(q) >= a.start(p)) {
          return false;
        }
        near |= before ? close.test(a.end(p), b.start(q)) : close.test(b.end(q), a.start(p));
      }
    }
    return near;
  }

  /** Adds each of {@code first} with the nearest after it, each of {@code then} likewise before. */
  private void addNearest(Places first, Places then, Close close) {
    int t = 0;
    long[] byEnd = first.byEnd();
    for (long reversed : byEnd) {
      int end = (int) (reversed >> 32);
      while (t < then.size && then.start(t) <= end) {
        t++;
      }
      if (t == then.size) {
        break;
      }
      if (close.test(end, then.start(t))) {
        add((int) reversed, then.end(t));
      }
    }
    int f = 0;
    for (int i = 0; i < then.size; i++) {
      while (f < byEnd.length && (int) (byEnd[f] >> 32) < then.start(i)) {
        f++;
      }
      if (f > 0 && close.test((int) (byEnd[f - 1] >> 32), then.start(i))) {
        add((int) byEnd[f - 1], then.end(i));
      }
    }
  }

  /** Last and first positions, sorted by the last. */
  private long[] byEnd() {
    long[] reversed = new long[size];
    for (int i = 0; i < size; i++) {
      reversed[i] = pair(end(i), start(i));
    }
    Arrays.sort(reversed);
    return reversed;
  }

  private void addAll(Places some) {
    for (int i = 0; i < some.size; i++) {
      add(some.start(i), some.end(i));
    }
  }

  private void add(int start, int end) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(8, size * 2));
    }
    pairs[size++] = pair(start, end);
  }

  private Places sorted() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
    return this;
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }
}
