package org.glossator.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells at a glance that a text has none of some words, so that only the others need be cut into
 * words. May let a text through that has none; never holds one back that has some, however it
 * writes them ("U. S. C." for {@code usc}, "150,000" for {@code 150000}, "fai[l]" for {@code
 * fail}).
 */
public final class Sieve {
  /** "U.", then up to two spaces: so many bytes at most stand between two letters of a word. */
  private static final int GAP = 5;

  private final boolean[] begins = new boolean[128];
  private final List<byte[]> words = new ArrayList<>();
  private boolean all;

  /** A sieve for texts with any of {@code terms}. */
  public Sieve(Collection<String> terms) {
    for (String term : terms) {
      if (isSimple(term)) {
        char first = term.charAt(0);
        begins[first] = true;
        begins[first >= 'a' ? first - 32 : first] = true;
        words.add(bytes(term));
      } else {
        all = true;
      }
    }
  }

  /** Docket numbers and words with signs or accents can be written in too many ways. */
  private static boolean isSimple(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (!Letters.isDigit(c) && !(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return !term.isEmpty();
  }

  private static byte[] bytes(String term) {
    byte[] bytes = new byte[term.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) term.charAt(i);
    }
    return bytes;
  }

  /**
   * Whether the text may have one of the words.
   *
   * @param text in UTF-8
   */
  public boolean passes(byte[] text, int from, int to) {
    if (all) {
      return true;
    }
    for (int i = from; i < to; i++) {
      byte b = text[i];
      if (b < 0) {
        int length = mark(text, i, to);
        if (length == 0) {
          return true;
        }
        i += length - 1;
      } else if (begins[b] && (i == from || !isWord(text[i - 1])) && startsWord(text, i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWord(byte[] text, int at, int to) {
    for (int i = 0; i < words.size(); i++) {
      if (stands(words.get(i), text, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }

  /** Whether the letters of {@code word} follow each other from {@code at} on, but for gaps. */
  private static boolean stands(byte[] word, byte[] text, int at, int to) {
    int next = at;
    int gap = 0;
    for (int i = 0; i < word.length; ) {
      if (next == to) {
        return false;
      }
      byte b = text[next++];
      if (lower(b) == word[i]) {
        i++;
        gap = 0;
      } else if (!separates(b) || ++gap > GAP) {
        return false;
      }
    }
    return true;
  }

  /**
   * What may stand inside of initials, numbers and changed words; the last two are a no-break
   * space.
   */
  private static boolean separates(byte b) {
    return b == '.'
        || b == ','
        || b == '['
        || b == ']'
        || b == ' '
        || b == '\t'
        || b == '\n'
        || b == '\r'
        || b == (byte) 0xC2
        || b == (byte) 0xA0;
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
  }

  /**
   * How many bytes the mark at {@code i} has that is no part of any word: a no-break space, §, ¶, a
   * hyphen, dash, quotation mark or ellipsis. 0 for any other character.
   */
  private static int mark(byte[] text, int i, int to) {
    if (i + 1 < to && text[i] == (byte) 0xC2) {
      byte second = text[i + 1];
      return second == (byte) 0xA0 || second == (byte) 0xA7 || second == (byte) 0xB6 ? 2 : 0;
    }
    boolean general = i + 2 < to && text[i] == (byte) 0xE2 && text[i + 1] == (byte) 0x80;
    return general && text[i + 2] >= (byte) 0x90 && text[i + 2] <= (byte) 0xA7 ? 3 : 0;
  }
}
