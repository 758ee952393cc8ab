package org.glossator.render.page;

import java.util.List;

/** What the template of the page of all notes sees as {@code notes}. */
record NotesView(List<OfOrder> orders, Paging.Pager pager) {
  /** The notes on one order. */
  record OfOrder(OrderLine order, List<NoteView> notes) {}
}
