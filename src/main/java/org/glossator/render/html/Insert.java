package org.glossator.render.html;

/**
 * HTML that stands between two characters: an empty mark, or words of ours that say so themselves.
 *
 * @param at the offset of the character before which it stands, in UTF-16 units
 * @param html what stands there
 * @param apart whether it holds a link of its own and so may not stand inside another
 */
public record Insert(int at, Html html, boolean apart) {
  /** An insert that may stand anywhere. */
  public static Insert of(int at, Html html) {
    return new Insert(at, html, false);
  }

  /** An insert that holds a link. */
  public static Insert apart(int at, Html html) {
    return new Insert(at, html, true);
  }
}
