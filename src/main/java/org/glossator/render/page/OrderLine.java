package org.glossator.render.page;

import org.glossator.corpus.CitationDate;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;

/**
 * An order in a list of orders.
 *
 * @param court "N.D. Cal."
 * @param docket "No. C 11-3822 MEJ"
 * @param date "October 7, 2011"
 * @param byMachine whether its text was read from the court's PDF and by nobody else
 */
record OrderLine(
    String name,
    String title,
    String court,
    String docket,
    String date,
    String isoDate,
    String judge,
    String summary,
    int pages,
    int notes,
    boolean byMachine,
    String href) {

  /** The order as the page at {@code from} lists it. */
  static OrderLine of(PublishedOrder order, SitePath from) {
    var caption = order.caption();
    return new OrderLine(
        order.name(),
        order.title(),
        caption
            .court()
            .map(c -> c.abbreviation().isEmpty() ? c.name() : c.abbreviation())
            .orElse(""),
        caption.docketNumber().map(d -> "No. " + d).orElse(""),
        caption.dated().map(CitationDate::inFull).orElse(""),
        caption.dated().map(Object::toString).orElse(""),
        caption.judge().orElse(""),
        order.metadata().summary(),
        order.cited().facts().pages(),
        (int) order.notes().stream().filter(NoteBox::shown).count(),
        order.file().filter(CourtFile::isSource).isPresent(),
        Links.link(from, order.path()));
  }
}
