package org.glossator.build;

/** Words that one slip of the fingers tells apart. */
final class Slip {
  private Slip() {}

  /** Whether one letter too many, too few or wrong, or two exchanged, makes one word the other. */
  static boolean between(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(same, one.length() - end);
    String right = other.substring(same, other.length() - end);
    boolean exchanged =
        left.length() == 2 && right.equals(new StringBuilder(left).reverse().toString());
    boolean edited = left.length() <= 1 && right.length() <= 1;
    return shorter > 1 && !one.equals(other) && (exchanged || edited);
  }
}
