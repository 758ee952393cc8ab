package org.glossator.annotate;

/**
 * A note's entry in the lock file beside it.
 *
 * @param name what the note is called for ever
 * @param quotation the words as the note quotes them
 * @param at the place that its quotation names, or empty
 * @param again which of the notes with this very quotation and place, 1-based
 * @param selector where the words stood when the note was made, or was last put in place by hand
 */
public record Pinned(String name, String quotation, String at, int again, Selector selector) {
  /** Whether it is the entry of the {@code turn}th note with these words and this place. */
  public boolean isOf(String words, String place, int turn) {
    return again == turn
        && at.equals(place)
        && Folded.of(quotation).text().equals(Folded.of(words).text());
  }
}
