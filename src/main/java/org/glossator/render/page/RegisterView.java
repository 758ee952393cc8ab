package org.glossator.render.page;

import java.util.List;

/**
 * What the template of the register of corrections sees as {@code register}.
 *
 * @param entries the last change first
 * @param doubted orders whose words an editor doubts
 */
record RegisterView(List<Entry> entries, List<Doubted> doubted, Paging.Pager pager) {

  /**
   * A change of a text.
   *
   * @param kind "court", "publisher" or "amended"
   * @param name the case
   * @param href the change, word by word
   * @param words who changed it and why
   */
  record Entry(String kind, String date, String isoDate, String name, String href, String words) {}

  /** An order and how many doubts there are about its words. */
  record Doubted(String name, String href, int doubts) {}
}
