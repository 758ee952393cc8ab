package org.glossator.annotate;

import java.util.ArrayList;
import java.util.List;

/** Two wordings side by side: "severing the [-putative-] {+alleged+} defendants". */
public final class WordDiff {
  /** Of longer wordings only whether they differ is shown. */
  private static final int LONGEST = 600;

  private WordDiff() {}

  /** What to leave out of {@code old} and put into it to get {@code now}. */
  public static String of(String old, String now) {
    List<String> before = List.of(old.strip().split("\\s+"));
    List<String> after = List.of(now.strip().split("\\s+"));
    if (before.size() > LONGEST || after.size() > LONGEST) {
      return "[-" + old + "-] {+" + now + "+}";
    }
    return told(before, after, common(before, after));
  }

  /** For each pair of tails the length of the longest list of words that both have in order. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static String told(List<String> before, List<String> after, int[][] common) {
    List<String> out = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        flush(gone, come, out);
        out.add(before.get(i++));
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
    flush(gone, come, out);
    return String.join(" ", out);
  }

  private static void flush(List<String> gone, List<String> come, List<String> out) {
    if (!gone.isEmpty()) {
      out.add("[-" + String.join(" ", gone) + "-]");
    }
    if (!come.isEmpty()) {
      out.add("{+" + String.join(" ", come) + "+}");
    }
    gone.clear();
    come.clear();
  }
}
