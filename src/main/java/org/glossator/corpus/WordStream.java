package org.glossator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.order.Block;
import org.glossator.order.Order;

/**
 * The words of an order in one line, small letters and digits alone, to find quotations in: marks,
 * hyphens, case and white space do not count.
 */
final class WordStream {
  private final StringBuilder words = new StringBuilder(" ");
  private final List<String> blocks = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private WordStream() {}

  static WordStream of(Order order) {
    WordStream stream = new WordStream();
    order.everyBlock().forEach(stream::add);
    return stream;
  }

  private void add(Block block) {
    blocks.add(block.id());
    starts.add(words.length());
    append(block.passage().text(), words);
  }

  /** The words of a text, each followed by one space. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 1);
    append(text, out);
    return out.toString();
  }

  private static void append(String text, StringBuilder out) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
        open = true;
      } else if (open && c != '\'' && c != '’' && c != '\u00ad') {
        out.append(' ');
        open = false;
      }
    }
    if (open) {
      out.append(' ');
    }
  }

  /** Whether these words, as {@link #of(String)} makes them, stand here in a row. */
  boolean has(String sought) {
    return words.indexOf(" " + sought) >= 0;
  }

  /** The block in which these words start, if they stand here once and no more. */
  Optional<String> onlyBlockWith(String sought) {
    int at = words.indexOf(" " + sought);
    if (at < 0 || words.indexOf(" " + sought, at + 1) >= 0) {
      return Optional.empty();
    }
    int low = 0;
    for (int high = starts.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= at + 1) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Optional.of(blocks.get(low));
  }
}
