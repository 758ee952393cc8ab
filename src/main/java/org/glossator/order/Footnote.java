package org.glossator.order;

import java.util.List;

/**
 * A footnote of the court.
 *
 * @param id "cfn1"
 * @param label what the source calls it: its mark as printed, in plain digits ("1"), or a name that
 *     tells it from others of the same mark ("majority-1")
 * @param callBlock the id of the block whose text calls it, or empty
 * @param blocks its words
 */
public record Footnote(String id, String label, String callBlock, List<Block> blocks) {
  public Footnote {
    blocks = List.copyOf(blocks);
  }

  /** Its mark as readers see it, see {@link #mark(String)}. */
  public String mark() {
    return mark(label);
  }

  /**
   * The printed mark in a label. Markdown tells the notes of several opinions in one file apart by
   * a word before the mark: "3" for "majority-3", "*" for "dissent-star"; other labels are marks.
   */
  public static String mark(String label) {
    int dash = label.lastIndexOf('-');
    String last = label.substring(dash + 1);
    boolean named = dash > 0 && Character.isLetter(label.charAt(0));
    if (named && last.equals("star")) {
      return "*";
    }
    boolean mark =
        !last.isEmpty() && last.chars().noneMatch(c -> Character.isLetter(c) || c == ' ');
    return named && mark ? last : label;
  }
}
