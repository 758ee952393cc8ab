package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks of a file hold what is written of which words, as far as it can be told before the
 * dictionary is here: words stand in it by their letters. Whoever asks for a block on its word
 * saves a wait; if it is the wrong one, the right one is asked for later.
 *
 * @param words of each block but the first, the word in whose data it begins
 */
record Signposts(List<String> words) {
  /** For a file that is not cut, or of which nothing is known. */
  static final Signposts NONE = new Signposts(List.of());

  /** Reads them: of each word how many letters are those of the word before, and the rest. */
  static Signposts read(ByteReader boot) {
    List<String> words = new ArrayList<>();
    String last = "";
    for (int left = boot.count(); left > 0; left--) {
      int same = boot.number();
      if (same > last.length()) {
        throw new BrokenIndex();
      }
      last = last.substring(0, same) + boot.string();
      words.add(last);
    }
    return new Signposts(List.copyOf(words));
  }

  /** The first block with something of words from {@code from} on. */
  int first(String from) {
    int block = 0;
    while (block < words.size() && words.get(block).compareTo(from) < 0) {
      block++;
    }
    return block;
  }

  /** The last block with something of words up to {@code to}; before the first if there is none. */
  int last(String to) {
    int block = words.size();
    while (block > 0 && words.get(block - 1).compareTo(to) > 0) {
      block--;
    }
    return words.isEmpty() ? -1 : block;
  }
}
