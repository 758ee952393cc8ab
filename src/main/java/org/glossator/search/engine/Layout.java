package org.glossator.search.engine;

/**
 * Gives the words of an order their positions, the same when the index is written and when a found
 * order is read again.
 */
public final class Layout {
  private int position = -1;

  /** A paragraph starts, after a gap unless it is the first. */
  public void startParagraph() {
    if (position >= 0) {
      position += Indexed.PARAGRAPH_GAP;
    }
  }

  /** The position of the next word. */
  public int next() {
    return ++position;
  }

  /** The position before the next word's. */
  public int position() {
    return position;
  }
}
