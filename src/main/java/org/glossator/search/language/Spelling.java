package org.glossator.search.language;

/** How far apart two spellings are. */
public final class Spelling {
  private Spelling() {}

  /**
   * The least number of letters to change, add, leave out or swap with the next to make {@code a}
   * into {@code b}; {@code limit + 1} when it is more than {@code limit}.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /** The field whose name is nearest to {@code name}, if it is near at all; else empty. */
  static String nearest(String name, Field[] fields) {
    String found = "";
    int best = 3;
    for (Field field : fields) {
      int distance = distance(name.toLowerCase(java.util.Locale.ROOT), field.key(), 2);
      if (distance < best) {
        best = distance;
        found = field.key();
      }
    }
    return found;
  }

  /** "text:, note: and title:". */
  static String list(Field[] fields) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      out.append(i == 0 ? "" : i == fields.length - 1 ? " and " : ", ");
      out.append(fields[i].key()).append(':');
    }
    return out.toString();
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
