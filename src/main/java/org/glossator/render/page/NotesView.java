package org.glossator.render.page;

import java.util.List;
import org.glossator.render.html.Html;

/** What the template of the page of all notes sees as {@code notes}. */
record NotesView(List<OfOrder> orders, Paging.Pager pager) {
  /** The notes on one order. */
  record OfOrder(OrderLine order, List<Note> notes) {}

  /** One note and the words it is about. */
  record Note(
      String number,
      String quote,
      String pin,
      String href,
      Html words,
      String by,
      List<String> tags) {}
}
