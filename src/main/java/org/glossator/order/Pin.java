package org.glossator.order;

import org.glossator.transcript.LineAddress;

/**
 * A place in the order's own pagination, as practitioners cite it: {@code 11:26–27}.
 *
 * <p>Lines are named only where both ends stand beside a printed number; elsewhere (block
 * quotations, footnotes, captions, signatures) the pin is the page.
 *
 * @param from the first line
 * @param to the last line
 */
public record Pin(LineAddress from, LineAddress to) {
  /** Whether the pin names lines. */
  public boolean hasLines() {
    return from.citable() && to.citable();
  }

  /** "11:26", "11:26–27", "11:26–12:1"; or, without lines, "11" or "11–12". */
  public String text() {
    if (!hasLines()) {
      return pages();
    }
    if (from.page() != to.page()) {
      return from.page() + ":" + from.line() + "–" + to.page() + ":" + to.line();
    }
    return from.page() + ":" + from.line() + (from.line() == to.line() ? "" : "–" + to.line());
  }

  /** Whether the pages are known at all. */
  public boolean hasPages() {
    return from.page() > 0;
  }

  /** "11" or "11–12"; "unpaged" where the source marks no pages. */
  public String pages() {
    if (!hasPages()) {
      return "unpaged";
    }
    return from.page() == to.page() ? String.valueOf(from.page()) : from.page() + "–" + to.page();
  }

  @Override
  public String toString() {
    return text();
  }
}
