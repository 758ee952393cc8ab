package org.glossator.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.text.Span;

/**
 * What differs between two texts of one order, word by word. Words that each text has but once hold
 * the texts together (a "patience" comparison); what stands between two of them is compared at the
 * least cost where it is short. Time and memory grow nearly in line with the texts, whatever they
 * are.
 */
public final class Changes {
  /**
   * Longer stretches without a word of their own are taken as replaced: product of both lengths.
   */
  private static final int LARGEST = 1 << 21;

  private static final int DEEPEST = 24;

  /** So few equal words between two changes do not part them. */
  private static final int BRIDGE = 2;

  private final Words before;
  private final Words after;
  private final List<int[]> runs = new ArrayList<>();

  /**
   * One change.
   *
   * @param before the words in the old text, in UTF-16 units; empty where words were added
   * @param after the words in the new one; empty where words were taken out
   */
  public record Change(Span before, Span after) {}

  private Changes(String before, String after) {
    Map<String, Integer> names = new HashMap<>();
    this.before = Words.of(before, names);
    this.after = Words.of(after, names);
  }

  /** The changes that make {@code after} of {@code before}, by place. */
  public static List<Change> between(String before, String after) {
    Changes changes = new Changes(before, after);
    changes.compare(0, changes.before.size(), 0, changes.after.size(), 0);
    return changes.joined();
  }

  /** The words of a text: maximal runs of characters that are not white space. */
  private static final class Words {
    /** A number for each word, the same for equal words. */
    private final int[] names;

    private final int[] starts;
    private final int[] ends;

    private Words(int[] names, int[] starts, int[] ends) {
      this.names = names;
      this.starts = starts;
      this.ends = ends;
    }

    static Words of(String text, Map<String, Integer> known) {
      int[] names = new int[16];
      int[] starts = new int[16];
      int[] ends = new int[16];
      int count = 0;
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
          }
          names[count] = known.computeIfAbsent(text.substring(at, end), w -> known.size());
          starts[count] = at;
          ends[count++] = end;
        }
        at = end + 1;
      }
      return new Words(
          Arrays.copyOf(names, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    int size() {
      return names.length;
    }

    /** The characters of the words from {@code from} to {@code to}; empty after the one before. */
    Span span(int from, int to) {
      if (from == to) {
        return Span.at(from > 0 ? ends[from - 1] : 0);
      }
      return new Span(starts[from], ends[to - 1]);
    }
  }

  /** Notes which words of the two ranges differ. */
  private void compare(int from, int to, int newFrom, int newTo, int depth) {
    int start = from;
    int newStart = newFrom;
    while (start < to && newStart < newTo && same(start, newStart)) {
      start++;
      newStart++;
    }
    int end = to;
    int newEnd = newTo;
    while (end > start && newEnd > newStart && same(end - 1, newEnd - 1)) {
      end--;
      newEnd--;
    }
    if (start == end || newStart == newEnd) {
      note(start, end, newStart, newEnd);
      return;
    }
    List<int[]> anchors =
        depth < DEEPEST ? anchors(start, end, newStart, newEnd) : List.<int[]>of();
    if (anchors.isEmpty()) {
      align(start, end, newStart, newEnd);
      return;
    }
    for (int[] anchor : anchors) {
      compare(start, anchor[0], newStart, anchor[1], depth + 1);
      start = anchor[0] + 1;
      newStart = anchor[1] + 1;
    }
    compare(start, end, newStart, newEnd, depth + 1);
  }

  private boolean same(int old, int now) {
    return before.names[old] == after.names[now];
  }

  private void note(int from, int to, int newFrom, int newTo) {
    if (from < to || newFrom < newTo) {
      runs.add(new int[] {from, to, newFrom, newTo});
    }
  }

  /** The words that stand once in each range, in one order: the longest such list. */
  private List<int[]> anchors(int from, int to, int newFrom, int newTo) {
    Map<Integer, Integer> there = once(after.names, newFrom, newTo);
    List<int[]> pairs = new ArrayList<>();
    Map<Integer, Integer> here = once(before.names, from, to);
    for (int i = from; i < to; i++) {
      int name = before.names[i];
      int now = there.getOrDefault(name, -1);
      if (now >= 0 && here.getOrDefault(name, -1) == i) {
        pairs.add(new int[] {i, now});
      }
    }
    return rising(pairs);
  }

  /** Where each word stands that stands in the range but once; -1 for the others. */
  private static Map<Integer, Integer> once(int[] names, int from, int to) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      int at = i;
      places.merge(names[i], at, (a, b) -> -1);
    }
    return places;
  }

  /** The longest list of pairs in which both numbers rise. */
  private static List<int[]> rising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low > 0 ? tails[low - 1] : -1;
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) {
      rising.addFirst(pairs.get(i));
    }
    return rising;
  }

  /** Two short stretches word against word; long ones count as replaced. */
  private void align(int from, int to, int newFrom, int newTo) {
    int height = to - from;
    int width = newTo - newFrom;
    if ((long) height * width > LARGEST) {
      note(from, to, newFrom, newTo);
      return;
    }
    int[][] common = new int[height + 1][width + 1];
    for (int i = height - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        common[i][j] =
            same(from + i, newFrom + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < height || j < width) {
      int start = i;
      int newStart = j;
      while ((i < height || j < width)
          && !(i < height && j < width && same(from + i, newFrom + j))) {
        if (i < height && (j == width || common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      note(from + start, from + i, newFrom + newStart, newFrom + j);
      while (i < height && j < width && same(from + i, newFrom + j)) {
        i++;
        j++;
      }
    }
  }

  /** The changes, of which those with next to nothing between them are one. */
  private List<Change> joined() {
    List<int[]> joined = new ArrayList<>();
    for (int[] run : runs) {
      int[] last = joined.isEmpty() ? run : joined.getLast();
      int between = run[2] - last[3];
      boolean whole = last[1] > last[0] && last[3] > last[2] && run[1] > run[0] && run[3] > run[2];
      if (!joined.isEmpty() && (between == 0 || (whole && between <= BRIDGE))) {
        last[1] = run[1];
        last[3] = run[3];
      } else {
        joined.add(run);
      }
    }
    return joined.stream()
        .map(run -> new Change(before.span(run[0], run[1]), after.span(run[2], run[3])))
        .toList();
  }
}
