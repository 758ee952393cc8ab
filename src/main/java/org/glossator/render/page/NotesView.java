package org.glossator.render.page;

import java.util.List;

/** What the template of the page of all notes sees as {@code notes}. */
record NotesView(List<OfOrder> orders, Paging.Pager pager) {
  /**
   * The notes on one order, or in one casebook.
   *
   * @param order the order, or the first that the casebook's notes are about
   * @param book the casebook, if they are in one
   */
  record OfOrder(OrderLine order, List<PageView.Link> book, List<NoteView> notes) {}
}
