package org.glossator.cite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tree of words that are found in a reading whatever blanks and periods are printed between their
 * characters: "F. Supp. 2d", "F.Supp.2d" and "F Supp 2d" are one word.
 *
 * @param <T> what a word means
 */
final class Trie<T> {
  /** A word found: where it ends and what it means. */
  record Hit<T>(int end, T value) {}

  private static final int CLASSES = 72;
  private static final byte[] CLASS = classes();

  private int[] next = new int[CLASSES * 64];
  private Object[] values = new Object[64];
  private int nodes = 1;

  /**
   * Adds a word; of two meanings the first stays.
   *
   * @throws BadRowException if it has characters that no table has
   */
  void add(String word, T value) {
    int node = 0;
    String letters = known(word);
    for (int i = 0; i < letters.length(); i++) {
      node = child(node, classOf(letters.charAt(i)));
    }
    if (node > 0 && values[node] == null) {
      values[node] = value;
    }
  }

  /**
   * The word without what varies in print.
   *
   * @throws BadRowException if it has characters that no table has
   */
  String known(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != ' ' && c != '.') {
        if (classOf(c) < 0) {
          throw new BadRowException("no table can hold the character \"" + c + "\"");
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** What exactly this word means here. */
  @SuppressWarnings("unchecked")
  @Nullable T get(String word) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == ' ' || c == '.') {
        continue;
      }
      int cls = classOf(c);
      node = cls < 0 ? 0 : next[node * CLASSES + cls];
      if (node == 0) {
        return null;
      }
    }
    return (T) values[node];
  }

  /** The longest word that starts at {@code at} and ends at a word's end. */
  @Nullable Hit<T> longest(Reading text, int at) {
    return longest(text, at, Integer.MAX_VALUE);
  }

  /** The longest word that starts at {@code at} and ends before {@code limit}. */
  @SuppressWarnings("unchecked")
  @Nullable Hit<T> longest(Reading text, int at, int limit) {
    int node = 0;
    int end = -1;
    Object found = null;
    for (int i = at; i < limit; i++) {
      char c = text.at(i);
      if (c == ' ' || c == '.') {
        continue;
      }
      int cls = classOf(c);
      int child = cls < 0 ? 0 : next[node * CLASSES + cls];
      if (child == 0 && c == ',' && i > at && misread(text, i)) {
        continue;
      }
      node = child;
      if (node == 0) {
        break;
      }
      if (values[node] != null && ends(text, i + 1)) {
        found = values[node];
        end = text.at(i + 1) == '.' ? i + 2 : i + 1;
      }
    }
    return found == null ? null : new Hit<>(end, (T) found);
  }

  /** Whether the comma may be a misread period before a series: "F, 3d". */
  private static boolean misread(Reading text, int comma) {
    return text.at(comma + 1) == ' '
        && Reading.isDigit(text.at(comma + 2))
        && text.at(comma + 3) == 'd';
  }

  private static boolean ends(Reading text, int i) {
    char last = text.at(i - 1);
    return !Reading.isLetter(last) || !Reading.isLetter(text.at(i));
  }

  private int child(int node, int cls) {
    int slot = node * CLASSES + cls;
    if (next[slot] == 0) {
      if (nodes == values.length) {
        values = Arrays.copyOf(values, nodes * 2);
        next = Arrays.copyOf(next, nodes * 2 * CLASSES);
      }
      next[slot] = nodes++;
    }
    return next[slot];
  }

  private static int classOf(char c) {
    if (c < 128) {
      return CLASS[c];
    }
    return switch (c) {
      case '\u2018', '\u2019' -> CLASS['\''];
      case '\u00a7' -> CLASS['#'];
      default -> -1;
    };
  }

  private static byte[] classes() {
    byte[] out = new byte[128];
    Arrays.fill(out, (byte) -1);
    int n = 0;
    String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789&'-()/,:#";
    for (int i = 0; i < all.length(); i++) {
      out[all.charAt(i)] = (byte) n++;
    }
    out['`'] = out['\''];
    return out;
  }
}
