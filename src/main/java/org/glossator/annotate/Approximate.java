package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words in a text where single characters may differ, and counts how many do (Levenshtein
 * distance). Works on 64 characters of the pattern at a time, after Myers (Journal of the ACM 46,
 * 1999) and Hyyrö (2003): a text of n characters and a pattern of m take n · ⌈m / 64⌉ steps.
 */
final class Approximate {
  private static final int WORD = 64;

  private final int length;
  private final Map<Character, long[]> positions = new HashMap<>();
  private final long[] nowhere;
  private final long last;
  private final boolean backwards;

  private Approximate(String pattern, boolean backwards) {
    this.length = pattern.length();
    this.backwards = backwards;
    int blocks = Math.max(1, (length + WORD - 1) / WORD);
    this.nowhere = new long[blocks];
    this.last = 1L << ((Math.max(1, length) - 1) % WORD);
    for (int i = 0; i < length; i++) {
      char c = pattern.charAt(backwards ? length - 1 - i : i);
      positions.computeIfAbsent(c, any -> new long[blocks])[i / WORD] |= 1L << (i % WORD);
    }
  }

  static Approximate of(String pattern) {
    return new Approximate(pattern, false);
  }

  /** For reading a text from right to left. */
  static Approximate backwards(String pattern) {
    return new Approximate(pattern, true);
  }

  /**
   * A place where the pattern nearly stands.
   *
   * @param start where it starts in the text
   * @param end where it ends there
   * @param distance how many characters are to be changed, put in or left out
   */
  record Hit(int start, int end, int distance) {}

  /**
   * Where the pattern stands with at most {@code allowed} differences: of overlapping places the
   * best.
   */
  static List<Hit> search(String pattern, String text, int allowed) {
    Approximate back = backwards(pattern);
    List<Hit> hits = new ArrayList<>();
    for (int[] end : of(pattern).ends(text, allowed)) {
      int[] start = back.nearest(text, end[0], 2 * pattern.length() + allowed);
      hits.add(new Hit(end[0] - start[0], end[0], end[1]));
    }
    return hits;
  }

  /** Pairs of an end and its distance; the lowest within half a pattern's length of each other. */
  private List<int[]> ends(String text, int allowed) {
    List<int[]> ends = new ArrayList<>();
    Column column = new Column(0);
    int[] best = {};
    for (int i = 0; i < text.length(); i++) {
      int distance = column.next(text.charAt(i));
      if (best.length > 0 && i + 1 - best[0] > length / 2) {
        ends.add(best);
        best = new int[] {};
      }
      if (distance <= allowed && (best.length == 0 || distance < best[1])) {
        best = new int[] {i + 1, distance};
      }
    }
    if (best.length > 0) {
      ends.add(best);
    }
    return ends;
  }

  /**
   * The distance between the pattern and the words that start at {@code from} (or, backwards, end
   * there), whichever number of them is nearest.
   *
   * @return how many characters of the text, and the distance
   */
  int[] nearest(String text, int from, int longest) {
    Column column = new Column(1);
    int[] best = {0, length};
    int reach = Math.min(longest, backwards ? from : text.length() - from);
    for (int i = 1; i <= reach; i++) {
      int distance = column.next(text.charAt(backwards ? from - i : from + i - 1));
      boolean closer = distance == best[1] && Math.abs(i - length) < Math.abs(best[0] - length);
      if (distance < best[1] || closer) {
        best = new int[] {i, distance};
      }
    }
    return best;
  }

  /** The distance between the pattern and the whole of {@code text}. */
  int distance(String text) {
    Column column = new Column(1);
    int distance = length;
    for (int i = 0; i < text.length(); i++) {
      distance = column.next(text.charAt(i));
    }
    return length == 0 ? text.length() : distance;
  }

  /** The share of the pattern that agrees with the words at {@code from}: 1 is all, 0 nothing. */
  double likeness(String text, int from) {
    int distance = nearest(text, from, length + length / 2 + 8)[1];
    return length == 0 ? 1 : 1 - (double) distance / length;
  }

  /** One column of the table of distances, as differences between its rows. */
  private final class Column {
    private final long[] more = new long[nowhere.length];
    private final long[] less = new long[nowhere.length];
    private final int top;
    private int distance = length;

    /** A column whose first row grows by {@code top} with each character: 0 lets a hit start. */
    Column(int top) {
      this.top = top;
      Arrays.fill(more, -1L);
    }

    int next(char c) {
      long[] equal = positions.getOrDefault(c, nowhere);
      int carry = top;
      for (int block = 0; block < more.length; block++) {
        carry = advance(block, equal[block], carry);
      }
      distance += length == 0 ? 0 : carry;
      return distance;
    }

    private int advance(int block, long matches, int carry) {
      long vertical = matches | less[block];
      long equal = carry < 0 ? matches | 1 : matches;
      long horizontal = (((equal & more[block]) + more[block]) ^ more[block]) | equal;
      long rises = less[block] | ~(horizontal | more[block]);
      long falls = more[block] & horizontal;
      long highest = block == more.length - 1 ? last : 1L << (WORD - 1);
      int out = (rises & highest) != 0 ? 1 : (falls & highest) != 0 ? -1 : 0;
      rises = rises << 1 | (carry > 0 ? 1 : 0);
      falls = falls << 1 | (carry < 0 ? 1 : 0);
      more[block] = falls | ~(vertical | rises);
      less[block] = rises & vertical;
      return out;
    }
  }
}
